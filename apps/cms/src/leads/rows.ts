import type { FormFieldKind } from '@pantograph/contract';

/** Where an address stands. */
export const leadStates = {
  unconfirmed: 'Not confirmed',
  confirmed: 'Confirmed',
  unsubscribed: 'Unsubscribed',
  erased: 'Erased',
} as const;

/** What somebody left an address for. */
export const purposes = {
  newsletter: 'Newsletter',
  event: 'Event',
  'lead-magnet': 'Lead magnet',
  contact: 'Contact',
} as const;

export type Purpose = keyof typeof purposes;

/** What somebody wrote beside the address, under which words, in the order of the form. */
export interface Answer {
  kind: FormFieldKind;
  label: string;
  value: string;
}

/** An address that somebody left on a page. Moments are ISO 8601 in UTC; what was erased is null. */
export interface LeadRow {
  brand: string;
  email: string | null;
  state: keyof typeof leadStates;
  purpose: Purpose;
  /** The key, id and title of the page. */
  page: string;
  document: string;
  pageTitle: string;
  locale: string;
  /** The id and title of the campaign that the page is in. */
  campaign: string | null;
  campaignTitle: string | null;
  /** The values of utm_* in the page's address, as JSON; null where there were none. */
  utm: string | null;
  /** What was written beside the address, as JSON of Answer[]; null where the form asked for nothing else. */
  answers: string | null;
  /** What was promised, word for word, SHA-256 of it in hexadecimal, and when it was agreed to. */
  consent: string | null;
  consentHash: string | null;
  consentAt: string;
  confirmUntil: string | null;
  confirmedAt: string | null;
  unsubscribedAt: string | null;
  erasedAt: string | null;
  /** What makes its links its own; see tokens.ts. */
  salt: string | null;
  confirmHash: string | null;
  unsubscribeHash: string | null;
  fileHash: string | null;
}

/** Read what somebody wrote beside the address. */
export function answersOf({ answers }: Pick<LeadRow, 'answers'>): readonly Answer[] {
  return answers ? JSON.parse(answers) : [];
}
