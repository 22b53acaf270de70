import { choice, defineComponent, group, list, type PropsOf, text, url } from '@pantograph/contract';
import { z } from 'zod';
import { formFields } from '../section/form-fields.js';
import { sectionFields } from '../section/section-fields.js';

const label = (name: string) => text({ label: name, role: 'input', max: 60 });

/** Takes a message with a name and an address for the answer, and says how else to reach the brand. */
export const contactForm = defineComponent({
  name: 'contact-form',
  label: 'Contact form',
  kind: 'section',
  group: 'forms',
  description: 'Takes a message, and says how else to reach the brand.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({ label: 'Composition', options: { split: 'Words beside the form', card: 'Card' } }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    nameLabel: label('Label of the name'),
    emailLabel: label('Label of the email address'),
    messageLabel: label('Label of the message'),
    ways: list(
      group(
        {
          label: text({ label: 'Label', role: 'label', max: 40 }),
          value: text({ label: 'Value', role: 'body', max: 80 }),
          href: url({ label: 'Address', help: 'mailto:, tel: or a page.' }).optional(),
        },
        { label: 'Way', role: 'item' },
      ),
      { label: 'Other ways', max: 4 },
    ).optional(),
    ...formFields,
  }),
  form: ({ nameLabel, emailLabel, messageLabel }) => [
    { kind: 'name', label: nameLabel, required: true },
    { kind: 'email', label: emailLabel, required: true },
    { kind: 'message', label: messageLabel, required: true },
  ],
});

export type ContactFormProps = PropsOf<typeof contactForm>;
