import { text, toggle } from '@pantograph/contract';

/** What every field of a form has, whatever is filled in: its label, help and error are tied to it by its id. */
export const fieldProps = {
  id: text({ label: 'Id', help: 'Unique on the page: ties label, help and error to the field.', max: 60 }),
  name: text({ label: 'Name', help: 'Under which the form sends it.', max: 60 }),
  label: text({ label: 'Label', role: 'label', max: 60 }),
  help: text({ label: 'Help', role: 'note', max: 160 }).optional(),
  error: text({ label: 'Error', help: 'What is wrong and how to mend it.', role: 'note', max: 160 }).optional(),
  required: toggle({ label: 'Required' }).optional(),
  requiredLabel: text({
    label: 'Required label',
    help: 'Stands beside the label of a required field.',
    max: 30,
  }).optional(),
  disabled: toggle({ label: 'Disabled' }).optional(),
} as const;
