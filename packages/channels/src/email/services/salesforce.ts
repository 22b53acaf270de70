import type { EmailService } from './email-service.js';

/** Salesforce Marketing Cloud Engagement, in AMPscript and personalisation strings. */
export const salesforce: EmailService = {
  name: 'salesforce',
  label: 'Salesforce Marketing Cloud',
  source: 'AMPscript AttributeValue and IIF: https://developer.salesforce.com/docs/marketing/marketing-cloud-ampscript',
  fields: {
    first_name: 'FirstName',
    last_name: 'LastName',
    email: 'EmailAddress',
    company: 'Company',
    job_title: 'JobTitle',
    phone: 'Phone',
    city: 'City',
    country: 'Country',
  },
  field: (name, fallback) => `%%=IIF(EMPTY(AttributeValue('${name}')),'${fallback}',AttributeValue('${name}'))=%%`,
  unsubscribe: '%%unsub_center_url%%',
  online: '%%view_email_url%%',
  address:
    '%%Member_Busname%%, %%Member_Addr%%, %%Member_City%%, %%Member_State%% %%Member_PostalCode%%, %%Member_Country%%',
};
