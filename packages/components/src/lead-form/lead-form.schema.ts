import { choice, defineComponent, formFieldKinds, group, list, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { formFields } from '../section/form-fields.js';
import { sectionFields } from '../section/section-fields.js';

const field = group(
  {
    kind: choice({
      label: 'Kind',
      options: {
        name: formFieldKinds.name.label,
        email: formFieldKinds.email.label,
        company: formFieldKinds.company.label,
        phone: formFieldKinds.phone.label,
        message: formFieldKinds.message.label,
        choice: formFieldKinds.choice.label,
      },
    }),
    label: text({ label: 'Label', role: 'input', max: 60 }),
    required: toggle({ label: 'Required', help: 'The email address is, whatever stands here.' }).optional(),
    options: list(text({ label: 'Option', max: 60 }), {
      label: 'Options',
      help: 'What can be chosen.',
      min: 2,
      max: 8,
      when: { kind: ['choice'] },
    }).optional(),
  },
  { label: 'Field' },
);

/** Asks for what the brand needs to know of somebody who wants more, in fields that the marketer chooses. */
export const leadForm = defineComponent({
  name: 'lead-form',
  label: 'Lead form',
  kind: 'section',
  group: 'forms',
  description: 'Asks who wants more for what you need to know, in fields of your choice.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { split: 'Words beside the form', panel: 'A panel of colour' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    points: list(text({ label: 'Point', role: 'item', max: 120 }), {
      label: 'Points',
      help: 'What they get for it.',
      max: 5,
    }).optional(),
    fields: list(field, { label: 'Fields', help: 'Ask for little: each more loses readers.', min: 1, max: 6 })
      .refine((fields) => fields.some(({ kind }) => kind === 'email'), {
        error: 'has no field for the email address, so nobody could be answered; add one of the kind Email',
      })
      .refine((fields) => new Set(fields.map(({ kind }) => kind)).size === fields.length, {
        error: 'has two fields of one kind, of which only one would arrive; keep one',
      })
      .refine((fields) => fields.every(({ kind, options }) => kind !== 'choice' || (options ?? []).length > 1), {
        error: 'has a choice of nothing; give it two options or more',
      }),
    optionalLabel: text({
      label: 'Optional label',
      help: 'Stands beside the label of a field that may stay empty; “optional” if left out.',
      max: 30,
    }).optional(),
    emptyLabel: text({
      label: 'Empty label',
      help: 'Stands in a choice before anything is chosen; “Please choose” if left out.',
      max: 40,
    }).optional(),
    ...formFields,
  }),
  form: ({ fields }) =>
    fields.map(({ kind, label, required, options }) => ({
      kind,
      label,
      required: kind === 'email' || required === true,
      ...(kind === 'choice' && { options: options ?? [] }),
    })),
});

export type LeadFormProps = PropsOf<typeof leadForm>;
