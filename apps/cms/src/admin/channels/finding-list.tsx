'use client';

import type { ShownFinding } from '../../channels/channels-answer.ts';
import { useJump } from '../document/use-jump.ts';

/** List what was found in a channel; each leads to its field. */
export function FindingList({ findings, label }: { findings: readonly ShownFinding[]; label: string }) {
  const jump = useJump();
  if (findings.length === 0) return null;
  return (
    <ul className="channel-findings" aria-label={`What to look at in ${label}`}>
      {findings.map(({ severity, message, fix, path, field }) => (
        <li key={`${path} ${message}`} data-severity={severity}>
          <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
            {severity === 'error' ? <circle cx="8" cy="8" r="6.25" /> : <path d="M8 2.2 14.6 13.6H1.4Z" />}
            <path d="M8 5.4v4M8 11.4v.2" />
          </svg>
          <p dir="auto">
            <span className="pg-unseen">{severity === 'error' ? 'To mend: ' : 'To know: '}</span>
            {message} <span className="channel-findings__fix">{fix}</span>{' '}
            {path !== '' && (
              <button type="button" className="pg-link" onClick={() => jump(path)}>
                Go to {field}
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
