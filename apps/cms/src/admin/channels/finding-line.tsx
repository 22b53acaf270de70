'use client';

import type { ShownFinding } from '../../channels/channels-answer.ts';
import { useJump } from '../document/use-jump.ts';

/** Something that was found, with what to do about it; it leads to its field. */
export function FindingLine({ finding: { severity, message, fix, path, field, where } }: { finding: ShownFinding }) {
  const jump = useJump();
  const isGrave = severity === 'error';
  return (
    <li className="channel-finding" data-severity={severity}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        {isGrave ? <circle cx="8" cy="8" r="6.25" /> : <path d="M8 2.2 14.6 13.6H1.4Z" />}
        <path d={isGrave ? 'M8 4.8v3.9M8 11v.2' : 'M8 6.4v3.2M8 11.6v.2'} />
      </svg>
      <p dir="auto">
        <span className="pg-unseen">{isGrave ? 'To mend: ' : 'To know: '}</span>
        {where !== '' && <strong>{where}: </strong>}
        {message} <span className="channel-finding__fix">{fix}</span>{' '}
        {path !== '' && (
          <button type="button" className="pg-link" onClick={() => jump(path)}>
            Go to {field}
          </button>
        )}
      </p>
    </li>
  );
}
