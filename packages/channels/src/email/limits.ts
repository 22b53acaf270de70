/** What holds for every message. */
export const emailLimits = {
  /** Longer ones are cut on phones. */
  subjectCharacters: 60,
  preheaderCharacters: 140,
  /** Gmail shows the beginning alone of a message of more than 102 KB; some of it goes to what services add. */
  bytes: 102_400,
} as const;

/** Where the limits come from. */
export const emailLimitsSource =
  'Subject: https://mailchimp.com/help/best-practices-for-email-subject-lines/; preheader: https://mailchimp.com/help/about-preview-text/; weight: https://support.google.com/mail/answer/17016; clients: https://www.caniemail.com';
