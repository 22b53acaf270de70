'use client';

import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { withLanguage } from '../../model/with-language.ts';
import { type Draft, draftOf } from '../../preview/draft-of.ts';
import type { PreviewedDocument } from '../../preview/preview-fact.ts';
import { rowOf } from './form-rows.ts';
import type { Looks } from './preview-toolbar.tsx';
import type { Previewed } from './use-previewed.ts';
import type { Shell } from './use-shell.ts';

interface DraftSenderProps {
  shell: Shell;
  previewed: Previewed & { document: PreviewedDocument };
  /** The language that the form is in. */
  formLocale: string;
  looks: Looks;
  /** Told what is drawn. */
  onDraft(draft: Draft): void;
}

/** Draws what the form holds at each of its changes, and outlines the section whose field has the focus. Shows nothing itself. */
export function DraftSender({ shell, previewed, formLocale, looks, onDraft }: DraftSenderProps) {
  const [fields] = useAllFormFields();
  const { document: source, facts, lookUp } = previewed;
  const { draw, focus } = shell;
  const draft = useRef<Draft>(undefined);

  // Before the browser paints the form: both then change as one.
  useLayoutEffect(() => {
    const values = reduceFieldsToValues(fields, true);
    const { id, collection, brand } = source;
    const whole = withLanguage(collection, source.document, values, formLocale);
    const made = draftOf({
      ...{ collection, brand, facts, locale: looks.locale, origin: location.origin },
      document: { ...whole, id, key: source.document.key },
    });
    draft.current = made;
    draw({ subject: made.subject, facts: made.facts, mode: looks.mode });
    onDraft(made);
    if (made.unknown.length > 0) lookUp(made.unknown);
  }, [fields, source, facts, formLocale, looks, draw, lookUp, onDraft]);

  useEffect(() => {
    const hear = ({ target }: FocusEvent) => {
      const row = rowOf(target);
      if (row !== undefined) focus(sectionOf(draft.current, row));
    };
    addEventListener('focusin', hear);
    return () => removeEventListener('focusin', hear);
  }, [focus]);
  return null;
}

/** Get the first section that is drawn of a row; null where none is. */
function sectionOf(draft: Draft | undefined, row: number): number | null {
  const section = draft?.rowOf.indexOf(row) ?? -1;
  return section < 0 ? null : section;
}
