import { choice, defineComponent, type PropsOf, text, url } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/** Asks for an email address, and says what will be sent to it. */
export const newsletter = defineComponent({
  name: 'newsletter',
  label: 'Newsletter',
  kind: 'section',
  group: 'forms',
  description: 'Asks for an email address, and says what will be sent to it.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({ label: 'Composition', options: { inline: 'One line', card: 'Card' } }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    label: text({ label: 'Field label', role: 'input', max: 40 }),
    placeholder: text({ label: 'Placeholder', help: 'An example, never the label.', max: 40 }).optional(),
    button: text({ label: 'Button', help: 'Say what happens.', role: 'label', max: 40 }),
    consent: text({ label: 'Consent', help: 'What is sent, how often, how to stop it.', role: 'note', max: 240 }),
    action: url({
      label: 'Address the form is posted to',
      help: 'Leave it out, unless another service takes this form.',
    }).optional(),
  }),
  form: ({ label }) => [{ kind: 'email', label, required: true }],
});

export type NewsletterProps = PropsOf<typeof newsletter>;
