import type { EmailService } from './email-service.js';

/** Mailchimp, in merge tags and conditional ones. */
export const mailchimp: EmailService = {
  name: 'mailchimp',
  label: 'Mailchimp',
  source: 'All the merge tags cheat sheet: https://mailchimp.com/help/all-the-merge-tags-cheat-sheet/',
  fields: {
    first_name: 'FNAME',
    last_name: 'LNAME',
    email: 'EMAIL',
    company: 'COMPANY',
    job_title: 'JOBTITLE',
    phone: 'PHONE',
    city: 'CITY',
    country: 'COUNTRY',
  },
  field: (name, fallback) => `*|IF:${name}|**|${name}|**|ELSE:|*${fallback}*|END:IF|*`,
  unsubscribe: '*|UNSUB|*',
  online: '*|ARCHIVE|*',
  address: '*|LIST:ADDRESSLINE|*',
};
