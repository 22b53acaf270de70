'use client';

import { useDocumentTitle, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Name the document above the form as it is called in another language, where it has no title in this one. */
export function useDocumentName(name: string | undefined): void {
  const { title, setDocumentTitle } = useDocumentTitle();
  const isUntitled = useFormFields(
    ([fields]) => !(fields?.title?.value || fields?.name?.value || fields?.label?.value),
  );
  useEffect(() => {
    if (name === undefined || !isUntitled || title === name) return;
    // Payload names it too, in the effects of this render.
    const frame = requestAnimationFrame(() => setDocumentTitle(name));
    return () => cancelAnimationFrame(frame);
  }, [name, isUntitled, title, setDocumentTitle]);
}
