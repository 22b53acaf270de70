import type { EmailService } from './email-service.js';

/** Any other service, or a mail server: every reader gets the fallback, and unsubscribing is a letter to the sender. */
export const generic: EmailService = {
  name: 'generic',
  label: 'Any service',
  source: 'Mailto addresses: https://www.rfc-editor.org/rfc/rfc6068',
  fields: {
    first_name: '',
    last_name: '',
    email: '',
    company: '',
    job_title: '',
    phone: '',
    city: '',
    country: '',
  },
  field: (_name, fallback) => fallback,
};
