'use client';

import type { ReactNode } from 'react';

/** A folded or open part of the column beside the form. */
export function Panel({
  title,
  note,
  isOpen = true,
  children,
}: {
  title: string;
  note?: string | undefined;
  isOpen?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="document-panel" open={isOpen}>
      <summary>
        <h2>{title}</h2>
        {note && <span>{note}</span>}
      </summary>
      <div className="document-panel__body">{children}</div>
    </details>
  );
}
