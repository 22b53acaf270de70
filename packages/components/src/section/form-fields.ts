import { text, url } from '@pantograph/contract';

/** What sections with a form have in common, whatever the form asks for. */
export const formFields = {
  button: text({ label: 'Button', help: 'Say what happens.', role: 'label', max: 40 }),
  consent: text({ label: 'Consent', help: 'What is kept, what for, how to stop it.', role: 'note', max: 240 }),
  action: url({
    label: 'Address the form is posted to',
    help: 'Leave it out, unless another service takes this form.',
  }).optional(),
} as const;
