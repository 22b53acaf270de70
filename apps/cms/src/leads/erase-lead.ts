import type { PayloadRequest } from 'payload';
import { findRows, updateRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { brandOf } from '../project/brands.ts';
import { ringSender } from '../sending/bell.ts';
import { tellWebhooks } from '../webhooks/tell-webhooks.ts';
import { auditLeads } from './audit-leads.ts';
import { forgetWaiting } from './forget-waiting.ts';
import { holdAddress } from './hold-address.ts';
import type { LeadRow } from './rows.ts';

/**
 * Erase what is known of somebody in a brand: what is left is a row that counts, and the audit trail says that it was done, not
 * whose it was. Webhooks are told the ids, so that others erase too.
 *
 * @returns how many rows there were
 */
export async function eraseLead(req: PayloadRequest, brand: string, email: string): Promise<number> {
  const count = await inTransaction(req, async () => {
    await holdAddress(req, brand, email);
    const leads = await findRows<LeadRow>(req, 'leads', {
      and: [{ brand: { equals: brand } }, { email: { equals: email } }],
    });
    const erasedAt = new Date().toISOString();
    for (const { id } of leads) {
      await updateRow<LeadRow>(req, 'leads', id, {
        ...{ email: null, utm: null, answers: null, consent: null, salt: null, confirmUntil: null },
        ...{ confirmHash: null, unsubscribeHash: null, fileHash: null },
        state: 'erased',
        erasedAt,
      });
      await forgetWaiting(req, 'mail-rows', id);
      await forgetWaiting(req, 'delivery-rows', id);
      await tellWebhooks(req, {
        type: 'lead.erased',
        brand,
        summary: `${brandOf(brand).name}: what was known of somebody was erased.`,
        data: { id, erasedAt },
      });
    }
    if (leads.length > 0) await auditLeads(req, brand, 'erase', `${leads.length} rows`);
    return leads.length;
  });
  ringSender();
  return count;
}
