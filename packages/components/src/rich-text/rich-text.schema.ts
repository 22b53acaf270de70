import { choice, defineComponent, image, type PropsOf, richText as richTextField } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/** Running text, for what no other section says better. */
export const richText = defineComponent({
  name: 'rich-text',
  label: 'Text',
  kind: 'section',
  group: 'story',
  description: 'Holds running text, for what no other section says better.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { article: 'One column', aside: 'Title and picture beside the text' },
    }).optional(),
    title: sectionFields.title.optional(),
    body: richTextField({ label: 'Text', role: 'body' }),
    image: image({ label: 'Picture' }).optional(),
  }),
});

export type RichTextProps = PropsOf<typeof richText>;
