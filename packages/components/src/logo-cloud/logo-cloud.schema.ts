import { choice, defineComponent, group, image, list, type PropsOf, text, url } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** Who already uses it. */
export const logoCloud = defineComponent({
  name: 'logo-cloud',
  label: 'Logos',
  kind: 'section',
  group: 'proof',
  description: 'Shows who already uses it.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({ label: 'Composition', options: { row: 'One row', grid: 'Ruled grid' } }).optional(),
    title: sectionFields.title,
    items: list(
      group(
        {
          name: text({ label: 'Name', role: 'title', max: 60 }),
          image: image({ label: 'Logo' }),
          href: url({ label: 'Address' }).optional(),
        },
        { label: 'Logo', role: 'item' },
      ),
      { label: 'Logos', min: 3, max: 12 },
    ),
    note: note(160),
  }),
});

export type LogoCloudProps = PropsOf<typeof logoCloud>;
