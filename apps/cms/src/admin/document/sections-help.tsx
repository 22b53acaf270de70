'use client';

import { useFormFields } from '@payloadcms/ui';
import type { BlocksFieldClient } from 'payload';
import { BrandDrawings } from './brand-drawings.tsx';
import { useTextsAlone } from './use-texts-alone.ts';

/** Stands above the sections: what they are where there are none yet, and why somebody who translates finds no way to add one. */
export function SectionsHelp({ path, field }: { path: string; field: BlocksFieldClient }) {
  const isEmpty = useFormFields(([fields]) => !fields?.[path]?.rows?.length);
  if (useTextsAlone()) {
    return <p className="field-description">The structure is shared by all languages; you translate its texts.</p>;
  }
  return (
    <>
      <BrandDrawings blocks={field.blocks} />
      {isEmpty && (
        <div className="pg-empty">
          <p>
            <strong>Add the first section.</strong> A page is made of sections, one below the other. Most begin with a
            hero: a title, a sentence and a picture.
          </p>
        </div>
      )}
    </>
  );
}
