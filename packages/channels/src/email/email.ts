import type { Channel } from '../channel.js';
import { emailClients } from './clients/email-clients.js';
import { emailLimits, emailLimitsSource } from './limits.js';
import { services } from './services/services.js';

/** Messages for the services that send them, each with its plain text and as a zip to upload. */
export const email: Channel = {
  name: 'email',
  label: 'Email',
  description:
    'A message as HTML and plain text, in the notation of the service that sends it, and as a zip to upload.',
  formats: services.map(({ name, label, source }) => ({
    name,
    label,
    limits: { ...emailLimits, clients: emailClients },
    source: `${emailLimitsSource}; ${source}`,
  })),
  async render(document, setting) {
    // MJML and the sections' templates are worth loading only where there is a message to make.
    const { makeEmail } = await import('./make-email.js');
    return makeEmail(document, setting);
  },
};
