'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { rowOpener } from './jump-to-field.ts';

/** Open the first section when a document is opened; the others wait folded. */
export function useFirstOpen(): void {
  const { getFields, dispatchFields } = useForm();
  const hasRows = useFormFields(([fields]) => Boolean(fields?.sections?.rows?.length));
  const isDone = useRef(false);
  useEffect(() => {
    if (!hasRows || isDone.current) return;
    // The form takes its first state after its parts did.
    const timer = setTimeout(() => {
      isDone.current = true;
      const fields = getFields();
      const isFolded = fields.sections?.rows?.every(({ collapsed }) => collapsed);
      if (isFolded) rowOpener(fields, dispatchFields as never)('sections', 0);
    });
    return () => clearTimeout(timer);
  }, [hasRows, getFields, dispatchFields]);
}
