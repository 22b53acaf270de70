import { createLocalReq } from 'payload';
import { findRow } from '../database/rows.ts';
import { Hopeless, type Sending } from '../sending/send-due.ts';
import { postSafely } from './post-safely.ts';
import { openSecret } from './secret.ts';
import { signedHeaders } from './sign.ts';
import type { DeliveryRow, WebhookRow } from './webhook-row.ts';

/** Tells webhooks what happened, signed. Its id is the same at each try, so that who is told twice can tell. */
export const sendDelivery: Sending<DeliveryRow> = {
  collection: 'delivery-rows',
  forget: { body: null },
  async send(payload, { id, webhook, body }) {
    const req = await createLocalReq({ context: { system: true } }, payload);
    const known = await findRow<WebhookRow>(req, 'webhooks', { id: { equals: webhook } });
    if (!known?.active) throw new Hopeless('The webhook was deleted or switched off.');
    const text = body ?? '';
    const at = Math.floor(Date.now() / 1000);
    const status = await postSafely(
      known.url,
      {
        'content-type': 'application/json',
        'user-agent': 'Pantograph-Webhooks',
        ...signedHeaders(openSecret(payload, known.secret), `msg_${id}`, at, text),
      },
      text,
    );
    if (status >= 300 && status < 400) throw new Error(`The answer was ${status}; redirects are not followed.`);
    if (status < 200 || status >= 300) throw new Error(`The answer was ${status}.`);
  },
};
