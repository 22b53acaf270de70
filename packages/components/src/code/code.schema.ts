import { defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** Code to read and to copy, as it was written. */
export const code = defineComponent({
  name: 'code',
  label: 'Code',
  kind: 'section',
  group: 'story',
  description: 'Shows code as it was written, to read and to copy.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    kicker: sectionFields.kicker,
    title: sectionFields.title.optional(),
    body: sectionFields.body,
    name: text({
      label: 'Name',
      help: 'Of the file, or what the code does. Read aloud as well.',
      role: 'label',
      max: 80,
    }),
    language: text({ label: 'Language', help: 'As its readers call it: TypeScript, Shell, YAML.', max: 30 }).optional(),
    code: z
      .string()
      .min(1, { error: 'is empty' })
      .max(8000)
      .refine((value) => value.split('\n').length <= 200, {
        error: 'has more than 200 lines; show the part that matters',
      })
      .meta({ label: 'Code', control: 'multiline', help: 'Spaces and lines stay as they are.', role: 'code' }),
    lineNumbers: toggle({ label: 'Line numbers' }).optional(),
    note: note(240),
  }),
});

export type CodeProps = PropsOf<typeof code>;
