'use client';

import { useDocumentTitle, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Name the document above the form as it is called in another language, where it has no title in this one. */
export function useDocumentName(name: string | undefined): void {
  const { title, setDocumentTitle } = useDocumentTitle();
  const isUntitled = useFormFields(([fields]) => !(fields?.title?.value || fields?.name?.value));
  useEffect(() => {
    if (name !== undefined && isUntitled && title !== name) setDocumentTitle(name);
  }, [name, isUntitled, title, setDocumentTitle]);
}
