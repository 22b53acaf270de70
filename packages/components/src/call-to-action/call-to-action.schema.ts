import { choice, defineComponent, image, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/** The one thing a reader should do now. */
export const callToAction = defineComponent({
  name: 'call-to-action',
  label: 'Call to action',
  kind: 'section',
  group: 'closing',
  description: 'Asks for the one thing a reader should do now.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { band: 'Band across the page', card: 'Card', split: 'Picture beside the words' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: text({ label: 'Text', role: 'body', max: 240, multiline: true }).optional(),
    primary: sectionFields.primary,
    secondary: sectionFields.secondary,
    image: image({ label: 'Picture', when: { variant: ['card', 'split'] } }).optional(),
  }),
});

export type CallToActionProps = PropsOf<typeof callToAction>;
