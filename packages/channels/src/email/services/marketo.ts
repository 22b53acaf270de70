import type { EmailService } from './email-service.js';

/** Marketo Engage, in tokens; it has none for the sender's postal address. */
export const marketo: EmailService = {
  name: 'marketo',
  label: 'Marketo',
  source:
    'Tokens overview: https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/demand-generation/landing-pages/personalizing-landing-pages/tokens-overview',
  fields: {
    first_name: 'lead.First Name',
    last_name: 'lead.Last Name',
    email: 'lead.Email Address',
    company: 'company.Company Name',
    job_title: 'lead.Job Title',
    phone: 'lead.Phone Number',
    city: 'lead.City',
    country: 'lead.Country',
  },
  field: (name, fallback) => `{{${name}:default=${fallback}}}`,
  unsubscribe: '{{system.unsubscribeLink}}',
  online: '{{system.viewAsWebpageLink}}',
};
