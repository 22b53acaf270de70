import { type CollectionSlug, createLocalReq, type Payload, type Where } from 'payload';
import { inRequest } from '../database/request.ts';

const day = 24 * 3_600_000;

/** How long is kept what nobody needs any more, in days. */
const kept = { mails: 7, deliveries: 30, unconfirmedLeads: 30 } as const;

/** Delete what has served: mails, what webhooks were told, who never confirmed, and what was counted for limits. */
export const forgetOld = inRequest(async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({ context: { system: true } }, payload);
  const before = (days: number) => new Date(Date.now() - days * day).toISOString();
  const old: [string, Where][] = [
    ['mail-rows', { at: { less_than: before(kept.mails) } }],
    ['delivery-rows', { at: { less_than: before(kept.deliveries) } }],
    ['limit-rows', { until: { less_than: before(0) } }],
    [
      'leads',
      { and: [{ state: { equals: 'unconfirmed' } }, { consentAt: { less_than: before(kept.unconfirmedLeads) } }] },
    ],
  ];
  for (const [collection, where] of old) {
    await payload.db.deleteMany({ collection: collection as CollectionSlug, where, req });
  }
});
