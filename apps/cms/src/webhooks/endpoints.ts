import type { Endpoint, PayloadRequest } from 'payload';
import { may } from '../access/permissions.ts';
import { requirePerson } from '../access/require-person.ts';
import { worksFor } from '../access/roles.ts';
import { findRow, findRows, type Row, updateRow } from '../database/rows.ts';
import { refuse } from '../errors.ts';
import { makeSecret, sealSecret } from './secret.ts';
import type { DeliveryRow, WebhookRow } from './webhook-row.ts';

/** `POST /api/webhooks/ID/secret` makes a new secret and tells it once; `GET /api/webhooks/ID/deliveries` lists what was told. */
export const webhookEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/secret',
    method: 'post',
    handler: async (req) => {
      const { id } = await webhookOf(req);
      const secret = makeSecret();
      await updateRow<WebhookRow>(req, 'webhooks', id, { secret: sealSecret(req.payload, secret) });
      return Response.json({ secret });
    },
  },
  {
    path: '/:id/deliveries',
    method: 'get',
    handler: async (req) => {
      const { id } = await webhookOf(req);
      const rows = await findRows<DeliveryRow>(
        req,
        'delivery-rows',
        { webhook: { equals: id } },
        { sort: '-at', limit: 50 },
      );
      return Response.json({
        deliveries: rows.map((row) => ({
          id: `msg_${row.id}`,
          event: row.event,
          state: row.state,
          at: row.at,
          due: row.state === 'waiting' ? row.due : null,
          attempts: row.attempts,
          error: row.error,
        })),
      });
    },
  },
];

async function webhookOf(req: PayloadRequest): Promise<Row<WebhookRow>> {
  const person = requirePerson(req, 'id');
  if (!may(person.role, 'settle')) throw refuse('Webhooks are for brand managers.', 'id', 403);
  const id = String(req.routeParams?.id);
  const webhook = isUuid(id) ? await findRow<WebhookRow>(req, 'webhooks', { id: { equals: id } }) : undefined;
  if (!webhook || !worksFor(person, webhook.brand)) throw refuse('There is no such webhook.', 'id', 404);
  return webhook;
}

/** Postgres refuses to compare an id with what is none. */
function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
