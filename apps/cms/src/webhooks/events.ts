import type { PayloadRequest } from 'payload';

/** What others can be told of, by its name in a webhook. */
export const webhookEvents = {
  'document.published': 'Something went live',
  'document.unpublished': 'Something was taken down',
  'review.asked': 'A review was asked for',
  'review.approved': 'Something was approved',
  'review.sent-back': 'Something was sent back',
  'schedule.failed': 'Something could not go live, or be taken down, when it was due',
  'lead.confirmed': 'Somebody confirmed an address',
  'lead.unsubscribed': 'Somebody wants no more messages',
  'lead.erased': 'What is known of somebody was erased',
} as const;

export type WebhookEvent = keyof typeof webhookEvents;

export function isWebhookEvent(name: unknown): name is WebhookEvent {
  return typeof name === 'string' && Object.hasOwn(webhookEvents, name);
}

/** Something that happened, as webhooks are told. */
export interface Told {
  type: WebhookEvent;
  brand: string;
  /** One sentence for people. */
  summary: string;
  /** Where people look at it. */
  url?: string;
  /** What programs are told. */
  data: Readonly<Record<string, unknown>>;
  /** The id of the lead it is about. */
  about?: string;
}

/** How what happened is written down, in the transaction in which it happens. */
export type Tell = (req: PayloadRequest, told: Told) => Promise<void>;
