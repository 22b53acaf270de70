'use client';

import { useRowLabel } from '@payloadcms/ui';
import { useRef } from 'react';
import { useRowKeys } from './use-row-keys.ts';

/** Names an entry of a list by the first text in it, or else by its number: `2 · Seeds that fit your garden`. */
export function EntryLabel({ kind }: { kind: string }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> & { id?: string }>();
  const label = useRef<HTMLSpanElement>(null);
  useRowKeys(label);
  const { id: _id, ...rest } = data ?? {};
  const title = Object.values(rest).find((value) => typeof value === 'string' && value.trim() !== '');
  return (
    <span ref={label} className="document-section-label" data-row={data?.id}>
      <span className="document-section-label__number">{(rowNumber ?? 0) + 1}</span>
      {typeof title === 'string' ? (
        <span className="document-section-label__title" dir="auto">
          {title}
        </span>
      ) : (
        <span>{kind}</span>
      )}
    </span>
  );
}
