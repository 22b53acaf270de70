'use client';

import { useEffect, useState } from 'react';
import type { Saving } from './use-saving.ts';

/** Take back what was saved last, or do it again; outside a text also with the keys that one knows for it. */
export function StepButtons({ saving }: { saving: Saving }) {
  const { back, forth } = saving;
  const [isBusy, setIsBusy] = useState(false);
  const take = async (step: (() => Promise<void>) | undefined) => {
    if (!step || isBusy) return;
    setIsBusy(true);
    await step().finally(() => setIsBusy(false));
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      const { target } = event;
      // In a text the browser takes back letter by letter.
      const isText = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
      if (!isKey || isText || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void take(event.shiftKey ? forth : back);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  if (!back && !forth) return null;
  // Not `disabled`, which would take the focus from who presses them by keys.
  return (
    <span className="document-steps">
      <button type="button" className="pg-link" aria-disabled={!back || isBusy} onClick={() => void take(back)}>
        Undo
      </button>
      {forth && (
        <button type="button" className="pg-link" aria-disabled={isBusy} onClick={() => void take(forth)}>
          Redo
        </button>
      )}
    </span>
  );
}
