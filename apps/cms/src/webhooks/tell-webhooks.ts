import { createRow, findRows } from '../database/rows.ts';
import { queued } from '../sending/queued-row.ts';
import type { Tell } from './events.ts';
import { slackMessage } from './slack-message.ts';
import type { DeliveryRow, WebhookRow } from './webhook-row.ts';

/** Write down for each webhook of the brand that asked for it what happened, in the request's transaction. */
export const tellWebhooks: Tell = async (req, told) => {
  const webhooks = await findRows<WebhookRow>(req, 'webhooks', {
    and: [{ brand: { equals: told.brand } }, { active: { equals: true } }],
  });
  const timestamp = new Date().toISOString();
  for (const { id, events, format } of webhooks) {
    if (!(events ?? []).includes(told.type)) continue;
    const body =
      format === 'slack'
        ? slackMessage(told)
        : { type: told.type, timestamp, data: { brand: told.brand, ...told.data } };
    await createRow<DeliveryRow>(req, 'delivery-rows', {
      ...queued(told.about),
      webhook: id,
      brand: told.brand,
      event: told.type,
      body: JSON.stringify(body),
    });
  }
};
