import type { Role } from '../access/roles.ts';
import type { WebhookEvent } from '../webhooks/events.ts';
import type { Happening } from './tell-people.ts';

/** What is said when something happens, and to whom. */
export interface Notice {
  event: WebhookEvent;
  subject(title: string): string;
  /** `what` is the title in quotation marks and its language. */
  sentence(who: string, what: string): string;
  /** What whoever reads it does now. */
  next?: string;
  to: { author?: true; approver?: true; roles?: readonly Role[]; otherwise?: readonly Role[] };
}

const published: Notice = {
  event: 'document.published',
  subject: (title) => `“${title}” is published`,
  sentence: (who, what) => `${who} published ${what}.`,
  to: { author: true, approver: true },
};
const scheduleFailed = {
  event: 'schedule.failed',
  to: { author: true, approver: true, roles: ['publisher'] },
} as const;

/** What people are told of. What is not here happens without a word. */
export const notices: Readonly<Partial<Record<Happening['action'], Notice>>> = {
  ask: {
    event: 'review.asked',
    subject: (title) => `Please review “${title}”`,
    sentence: (who, what) => `${who} asks for a review of ${what}.`,
    next: 'Approve it, or send it back and say why.',
    to: { roles: ['reviewer'], otherwise: ['manager'] },
  },
  approve: {
    event: 'review.approved',
    subject: (title) => `“${title}” is approved`,
    sentence: (who, what) => `${who} approved ${what}.`,
    next: 'It can be published now.',
    to: { author: true },
  },
  'send-back': {
    event: 'review.sent-back',
    subject: (title) => `“${title}” came back`,
    sentence: (who, what) => `${who} sent ${what} back.`,
    next: 'Change it, then ask for a review again.',
    to: { author: true, approver: true },
  },
  publish: published,
  'publish-unreviewed': published,
  unpublish: {
    event: 'document.unpublished',
    subject: (title) => `“${title}” was taken down`,
    sentence: (who, what) => `${who} took ${what} down.`,
    to: {},
  },
  'publish-failed': {
    ...scheduleFailed,
    subject: (title) => `“${title}” could not be published`,
    sentence: (_, what) => `${what} was due, and could not be published.`,
    next: 'It is a draft again. Mend what is named above, then ask for a review.',
  },
  'unpublish-failed': {
    ...scheduleFailed,
    subject: (title) => `“${title}” could not be taken down`,
    sentence: (_, what) => `${what} was due to be taken down, and could not be.`,
    next: 'It is still live. Take it down by hand.',
  },
};
