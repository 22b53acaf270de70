import { defineComponent, group, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';

/**
 * Sends what its fields hold. Where it goes (`action`, `method`), `novalidate` and the event `submit` are the form element's
 * own. What is wrong with it, from whoever checked it, is summed up above the fields and takes the focus when it appears.
 */
export const form = defineComponent({
  name: 'form',
  label: 'Form',
  kind: 'primitive',
  description: 'Holds fields together, sums up what is wrong with them, and sends them.',
  props: z.strictObject({
    id: text({ label: 'Id', help: 'Unique on the page: ties the summary of errors to its words.', max: 60 }),
    errors: list(
      group(
        {
          field: text({ label: 'Field', help: 'The id of the field that is wrong.', max: 60 }),
          message: text({ label: 'Message', help: 'What is wrong and how to mend it.', role: 'note', max: 160 }),
        },
        { label: 'Error' },
      ),
      { label: 'Errors', max: 100 },
    ).optional(),
    errorsLabel: text({ label: 'Errors label', help: 'Above the list of what is wrong.', max: 80 }).optional(),
    submitLabel: text({ label: 'Submit label', help: 'Say what happens.', role: 'label', max: 40 }).optional(),
  }),
  slots: { default: { label: 'Fields' } },
});

export type FormProps = PropsOf<typeof form>;
