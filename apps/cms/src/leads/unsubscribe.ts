import type { PayloadRequest } from 'payload';
import { findRows, updateRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { brandOf } from '../project/brands.ts';
import { languageName } from '../project/language-name.ts';
import { ringSender } from '../sending/bell.ts';
import { tellWebhooks } from '../webhooks/tell-webhooks.ts';
import { forgetWaiting } from './forget-waiting.ts';
import { holdAddress } from './hold-address.ts';
import type { LeadRow } from './rows.ts';

/** Stop every message of a brand to an address, whichever page it was left on. */
export async function unsubscribe(req: PayloadRequest, { brand, email }: LeadRow): Promise<void> {
  await inTransaction(req, async () => {
    await holdAddress(req, brand, email);
    const leads = await findRows<LeadRow>(req, 'leads', {
      and: [
        { brand: { equals: brand } },
        { email: { equals: email } },
        { state: { in: ['unconfirmed', 'confirmed'] } },
      ],
    });
    for (const { id, state, pageTitle, locale } of leads) {
      const unsubscribedAt = new Date().toISOString();
      await updateRow<LeadRow>(req, 'leads', id, { state: 'unsubscribed', unsubscribedAt });
      await forgetWaiting(req, 'mail-rows', id);
      if (state !== 'confirmed') continue;
      await tellWebhooks(req, {
        type: 'lead.unsubscribed',
        brand,
        summary: `${brandOf(brand).name}: somebody wants no more messages (“${pageTitle}”, ${languageName(locale)}).`,
        data: { id, email, unsubscribedAt },
        about: id,
      });
    }
  });
  ringSender();
}
