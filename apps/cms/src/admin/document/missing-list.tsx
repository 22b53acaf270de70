'use client';

import type { Refusal } from '../ask-cms.ts';
import { useJump } from './use-jump.ts';

/** List what is missing; each line leads to its field. */
export function MissingList({ missing, onJump }: { missing: readonly Refusal[]; onJump?: () => void }) {
  const jump = useJump();
  return (
    <ul className="document-missing">
      {missing.map(({ path, message }) => (
        <li key={path + message}>
          {path === '' ? (
            message
          ) : (
            <button
              type="button"
              onClick={() => {
                onJump?.();
                jump(path);
              }}
            >
              {message}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
