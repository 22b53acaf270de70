'use client';

import { useFormFields } from '@payloadcms/ui';
import type { ClientBlock } from 'payload';

/** Shows the choice of sections in the look of the document's brand, as the configuration knows the drawings of one alone. */
export function BrandDrawings({ blocks }: { blocks: readonly ClientBlock[] }) {
  const brand = useFormFields(([fields]) => String(fields.brand?.value ?? ''));
  if (!/^[a-z][a-z0-9-]*$/.test(brand)) return null;
  const rules = blocks.flatMap(({ admin }) => {
    const thumbnail = admin?.images?.thumbnail;
    const drawn = typeof thumbnail === 'string' ? thumbnail : (thumbnail?.url ?? '');
    const own = drawn.replace(/^\/thumbnails\/[^/]+\//, `/thumbnails/${brand}/`);
    return own === drawn ? [] : [`img[src='${drawn}']{content:url('${own}')}`];
  });
  return <style>{rules.join('\n')}</style>;
}
