'use client';

import { useFormFields } from '@payloadcms/ui';
import { useMemo } from 'react';
import { sectionLabel } from '../../preview/section-label.ts';
import type { Place } from './comment-list.tsx';

/** Get the sections that the form has now, in their order. */
export function usePlaces(): readonly Place[] {
  const said = useFormFields(([fields]) =>
    JSON.stringify(
      (fields?.sections?.rows ?? []).map(({ id, blockType }, row) => {
        const title = fields?.[`sections.${row}.title`]?.value;
        const words = typeof title === 'string' && title !== '' ? `: ${title.slice(0, 60)}` : '';
        return { id, label: `${row + 1}. ${sectionLabel(blockType ?? '')}${words}` };
      }),
    ),
  );
  return useMemo(() => JSON.parse(said) as Place[], [said]);
}
