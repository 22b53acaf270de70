import { choice, defineComponent, group, image, list, type PropsOf, text, url } from '@pantograph/contract';
import { z } from 'zod';
import { note } from '../section/section-fields.js';

function links(label: string, max: number) {
  return list(
    group(
      { label: text({ label: 'Label', role: 'label', max: 60 }), href: url({ label: 'Address' }) },
      { label: 'Link', role: 'action' },
    ),
    { label, max },
  );
}

/** The foot of every page of a site. */
export const footer = defineComponent({
  name: 'footer',
  label: 'Footer',
  kind: 'frame',
  description: 'Closes every page: where else to go, how to reach the brand, who answers for it.',
  props: z.strictObject({
    variant: choice({
      label: 'Composition',
      options: {
        columns: 'Columns of links',
        statement: 'The tagline in large type',
        compact: 'One line of links',
        index: 'A row for each group of links',
      },
    }).optional(),
    brandName: text({ label: 'Brand', role: 'title', max: 60 }),
    logo: image({ label: 'Logo' }).optional(),
    tagline: text({ label: 'Tagline', role: 'body', max: 160 }).optional(),
    columns: list(
      group({ title: text({ label: 'Title', role: 'title', max: 40 }), links: links('Links', 8) }, { label: 'Column' }),
      { label: 'Columns', max: 4 },
    ).optional(),
    social: links('Elsewhere', 8).optional(),
    legal: text({ label: 'Legal line', role: 'note', max: 400 }),
    note: note(240),
  }),
});

export type FooterProps = PropsOf<typeof footer>;
