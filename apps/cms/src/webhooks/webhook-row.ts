import type { QueuedRow } from '../sending/queued-row.ts';
import type { WebhookEvent } from './events.ts';

/** How a webhook is told: as the Standard Webhooks say, or as Slack shows it. */
export const formats = { standard: 'Signed JSON (Standard Webhooks)', slack: 'A message in Slack’s format' } as const;

/** Somebody who is told what happens in a brand. */
export interface WebhookRow {
  brand: string;
  name: string;
  url: string;
  events: WebhookEvent[] | null;
  format: keyof typeof formats;
  active: boolean | null;
  /** What signs, sealed; see secret.ts. */
  secret: string;
}

/** Something that a webhook is told, until it took it. */
export interface DeliveryRow extends QueuedRow {
  webhook: string;
  brand: string;
  event: string;
  /** What is sent, to the byte; forgotten once it arrived. */
  body: string | null;
}
