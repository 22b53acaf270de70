import { choice, defineComponent, group, image, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** Pictures, each with a line below it. */
export const gallery = defineComponent({
  name: 'gallery',
  label: 'Gallery',
  kind: 'section',
  group: 'media',
  description: 'Shows several pictures, each with a line below it.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { grid: 'Grid', mosaic: 'Grid, the first one large', strip: 'Strip that scrolls to the side' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    items: list(
      group(
        {
          image: image({ label: 'Picture' }),
          caption: text({ label: 'Caption', role: 'note', max: 140 }).optional(),
        },
        { label: 'Picture', role: 'item' },
      ),
      { label: 'Pictures', min: 2, max: 24 },
    ),
    note: note(240),
  }),
});

export type GalleryProps = PropsOf<typeof gallery>;
