'use client';

import { useFormFields } from '@payloadcms/ui';

/** Stands where a page has no sections yet. */
export function SectionsHelp({ path }: { path: string }) {
  const isEmpty = useFormFields(([fields]) => !fields?.[path]?.rows?.length);
  if (!isEmpty) return null;
  return (
    <div className="pg-empty">
      <p>
        <strong>Add the first section.</strong> A page is made of sections, one below the other. Most begin with a hero:
        a title, a sentence and a picture.
      </p>
    </div>
  );
}
