import type { ReactNode } from 'react';

/** What stands where nothing is: a sentence, and what to do about it. */
export function Empty({ children, action }: { children: ReactNode; action?: { label: string; href: string } }) {
  return (
    <div className="pg-empty">
      <p>{children}</p>
      {action && (
        <a className="pg-button" href={action.href}>
          {action.label}
        </a>
      )}
    </div>
  );
}
