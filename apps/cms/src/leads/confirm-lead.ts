import type { PayloadRequest } from 'payload';
import { findRow, type Row, updateRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { brandOf } from '../project/brands.ts';
import { languageName } from '../project/language-name.ts';
import { ringSender } from '../sending/bell.ts';
import { tellWebhooks } from '../webhooks/tell-webhooks.ts';
import { fileOfPage } from './file-of-page.ts';
import { holdAddress } from './hold-address.ts';
import { addFileMail } from './lead-mails.ts';
import { answersOf, type LeadRow } from './rows.ts';

/** Confirm an address: once, however often the button is pressed. */
export async function confirmLead(req: PayloadRequest, known: Row<LeadRow>): Promise<void> {
  const { id } = known;
  await inTransaction(req, async () => {
    await holdAddress(req, known.brand, known.email);
    const lead = await findRow<LeadRow>(req, 'leads', { id: { equals: id } });
    if (lead?.state !== 'unconfirmed') return;
    const confirmedAt = new Date().toISOString();
    await updateRow<LeadRow>(req, 'leads', id, { state: 'confirmed', confirmedAt, unsubscribedAt: null });
    const { brand, email, purpose, page, pageTitle, locale, campaignTitle, utm, consent, consentHash, consentAt } =
      lead;
    await tellWebhooks(req, {
      type: 'lead.confirmed',
      brand,
      // What people read in a chat names nobody.
      summary: `${brandOf(brand).name}: somebody confirmed an address on “${pageTitle}” (${languageName(locale)}).`,
      data: {
        ...{ id, email, purpose, page, pageTitle, locale, campaign: campaignTitle },
        utm: utm === null ? {} : JSON.parse(utm),
        answers: answersOf(lead),
        consent: { text: consent, sha256: consentHash, at: consentAt },
        confirmedAt,
      },
      about: id,
    });
    if (await fileOfPage(req, lead)) await addFileMail(req, lead);
  });
  ringSender();
}
