import { choice, defineComponent, type PropsOf } from '@pantograph/contract';
import { z } from 'zod';

/** A paragraph in the type of the brand. Several, with headings and lists among them, are rich text. */
export const text = defineComponent({
  name: 'text',
  label: 'Text',
  kind: 'primitive',
  description: 'Says something in a paragraph.',
  props: z.strictObject({
    size: choice({ label: 'Size', options: { lead: 'Lead', body: 'Body', small: 'Small' } }).optional(),
    tone: choice({ label: 'Tone', options: { default: 'Plain', muted: 'Quieter' } }).optional(),
  }),
  slots: { default: { label: 'Words' } },
});

export type TextProps = PropsOf<typeof text>;
