'use client';

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { rowElement } from '../preview/form-rows.ts';
import { commentOn } from './choose-section.ts';
import type { Place } from './comment-list.tsx';
import { type Talk, useComments } from './use-comments.ts';

/** Where Payload has the buttons of a row. */
const actions = '.collapsible__actions-wrap';

/** Show at the row of each section how many comments stand on it. A click begins another one. */
export function SectionCounts({ places, ...talk }: Talk & { places: readonly Place[] }) {
  const { comments } = useComments(talk);
  const [targets, setTargets] = useState<readonly (Element | null)[]>([]);
  const { length } = places;
  useEffect(() => {
    const find = () => {
      const found = Array.from({ length }, (_, row) => rowElement(row)?.querySelector(actions) ?? null);
      setTargets((before) =>
        before.length === found.length && before.every((each, row) => each === found[row]) ? before : found,
      );
    };
    find();
    // Rows are drawn when they come into view, and anew when they are moved.
    const observer = new MutationObserver(find);
    const form = document.getElementById('field-sections');
    if (form) observer.observe(form, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [length]);
  return places.map(({ id, label }, row) => {
    const target = targets[row];
    if (!target?.isConnected) return null;
    const count = comments.filter(({ section, resolved }) => section === id && resolved === null).length;
    const words = count === 1 ? '1 comment' : `${count} comments`;
    return createPortal(
      <button
        type="button"
        className="pantograph-count"
        data-count={count}
        aria-label={`${words} on ${label}. Comment`}
        title={count === 0 ? 'Comment' : words}
        onClick={(event) => {
          event.stopPropagation();
          commentOn(id);
        }}
      >
        <svg aria-hidden="true" width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor">
          <path d="M2.5 3h11v8h-6l-3 2.5V11h-2z" strokeLinejoin="round" strokeWidth="1.5" />
        </svg>
        {count > 0 && count}
      </button>,
      target,
      id,
    );
  });
}
