'use client';

import { useRowLabel } from '@payloadcms/ui';
import { useRef } from 'react';
import { useDocumentState } from './document-state.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useSubject } from './use-subject.ts';

/** What tells one section from another, in this order. */
const titles = ['title', 'heading', 'quote', 'text', 'label', 'name'];

/** Names a section by its kind and its title: `Hero · The seed club`. */
export function SectionLabel({ kind }: { kind: string }) {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown> & { id?: string }>();
  const label = useRef<HTMLSpanElement>(null);
  useRowKeys(label);
  const { languages } = useDocumentState(useSubject().key);
  // Where nothing is translated yet, the first language tells which section it is.
  const texts = titles.flatMap((name) => [data?.[name], languages?.originals[`${path}.${name}`]]);
  const title = texts.find((text) => typeof text === 'string' && text.trim() !== '');
  return (
    <span ref={label} className="document-section-label" data-row={data?.id}>
      <span className="document-section-label__number">{(rowNumber ?? 0) + 1}</span>
      <strong>{kind}</strong>
      {typeof title === 'string' && (
        <span className="document-section-label__title" dir="auto">
          {title}
        </span>
      )}
    </span>
  );
}
