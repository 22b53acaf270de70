import { choice, defineComponent, group, list, type PropsOf, richText, text } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/** Questions that people do ask, and plain answers. */
export const faq = defineComponent({
  name: 'faq',
  label: 'Questions',
  kind: 'section',
  group: 'answers',
  description: 'Answers what people do ask.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { list: 'List that opens', columns: 'Columns, all answers open' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    items: list(
      group(
        {
          question: text({ label: 'Question', role: 'question', max: 140 }),
          answer: richText({ label: 'Answer', role: 'answer' }),
        },
        { label: 'Question', role: 'item' },
      ),
      { label: 'Questions', min: 1, max: 20 },
    ),
  }),
});

export type FaqProps = PropsOf<typeof faq>;
