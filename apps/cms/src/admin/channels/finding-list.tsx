'use client';

import type { ShownFinding } from '../../channels/channels-answer.ts';
import { FindingLine } from './finding-line.tsx';

/** So many are read at a glance; the others unfold. */
const atOnce = 3;

/** List what was found in a channel, the gravest first. */
export function FindingList({ findings, label }: { findings: readonly ShownFinding[]; label: string }) {
  if (findings.length === 0) return null;
  const isLong = findings.length > atOnce + 1;
  const first = isLong ? findings.slice(0, atOnce) : findings;
  const rest = findings.slice(first.length);
  const lines = (some: readonly ShownFinding[]) =>
    some.map((finding) => <FindingLine key={`${finding.path} ${finding.message}`} finding={finding} />);
  return (
    <div className="channel-findings">
      <ul aria-label={`What to look at in ${label}`}>{lines(first)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="channel-findings__more">{rest.length} more</summary>
          <ul aria-label={`More to look at in ${label}`}>{lines(rest)}</ul>
        </details>
      )}
    </div>
  );
}
