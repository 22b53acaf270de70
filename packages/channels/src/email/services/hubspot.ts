import type { EmailService } from './email-service.js';

/** HubSpot, in HubL. */
export const hubspot: EmailService = {
  name: 'hubspot',
  label: 'HubSpot',
  source: 'HubL variables and functions: https://developers.hubspot.com/docs/cms/reference/hubl/variables',
  fields: {
    first_name: 'contact.firstname',
    last_name: 'contact.lastname',
    email: 'contact.email',
    company: 'contact.company',
    job_title: 'contact.jobtitle',
    phone: 'contact.phone',
    city: 'contact.city',
    country: 'contact.country',
  },
  field: (name, fallback) => `{{ personalization_token('${name}', '${fallback.replaceAll('\\', '\\\\')}') }}`,
  unsubscribe: '{{ unsubscribe_link }}',
  online: '{{ view_as_page_url }}',
  // A message without these is refused: https://developers.hubspot.com/docs/cms/building-blocks/templates/email-template-markup
  address:
    '{{ site_settings.company_name }}, {{ site_settings.company_street_address_1 }}, {{ site_settings.company_city }}, {{ site_settings.company_state }} {{ site_settings.company_zip }}, {{ site_settings.company_country }}',
};
