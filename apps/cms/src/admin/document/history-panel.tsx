'use client';

import { fullMomentIn } from '../parts/moments.ts';
import { useDocumentState } from './document-state.ts';
import { Panel } from './panel.tsx';
import { useSubject } from './use-subject.ts';

/** What each action was, as it reads in a history. */
const done: Readonly<Record<string, string>> = {
  ask: 'asked for a review',
  withdraw: 'took the request back',
  approve: 'approved it',
  'send-back': 'sent it back',
  publish: 'published it',
  'publish-unreviewed': 'published it without a review',
  schedule: 'scheduled it',
  unschedule: 'took it off the schedule',
  unpublish: 'took it down',
  'schedule-unpublish': 'planned to take it down',
  'unschedule-unpublish': 'let it stay up',
  archive: 'archived it',
  restore: 'took it out of the archive',
  edit: 'changed it, so that it is a draft again',
  picture: 'changed a picture that it shows, so that it is a draft again',
  import: 'published it with the first content',
};

/** Tells who did what with a document, and why; the newest first. */
export function HistoryPanel() {
  const { key } = useSubject();
  const { workflow } = useDocumentState(key);
  if (!workflow || workflow.trail.length === 0) return null;
  return (
    <Panel title="History" isOpen={false} note={String(workflow.trail.length)}>
      <ol className="document-history">
        {workflow.trail.map(({ at, action, byName, reason }) => (
          <li key={at + action}>
            <span>
              {byName} {done[action] ?? action}
            </span>
            {reason && <q dir="auto">{reason}</q>}
            <time dateTime={at}>{fullMomentIn(at, workflow.timeZone)}</time>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
