import type { FormField } from '@pantograph/contract';
import type { PayloadRequest, Where } from 'payload';
import { createRow, findRow, updateRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { ringSender } from '../sending/bell.ts';
import { campaignOf } from './campaign-of.ts';
import { fileOfPage } from './file-of-page.ts';
import { holdAddress } from './hold-address.ts';
import { addConfirmMail, addKnownMail } from './lead-mails.ts';
import { asksForMore, type LiveForm } from './live-form.ts';
import type { Typed } from './read-answers.ts';
import type { Answer, LeadRow } from './rows.ts';
import { confirmTokenOf, hashOf, makeSalt, tokenOf } from './tokens.ts';

const confirmWithin = 7 * 24 * 3_600_000;

/**
 * Keep an address that somebody left, and the mail that asks whether they meant it, both or neither. Where the form asked for
 * more, each time it is sent is a lead of its own: a second message is not the first one again.
 */
export async function storeLead(
  req: PayloadRequest,
  form: LiveForm,
  email: string,
  typed: Typed,
  utm: Readonly<Record<string, string>>,
): Promise<void> {
  const { brand, document, page, pageTitle, locale, purpose, fields, consent, consentHash } = form;
  await inTransaction(req, async () => {
    await holdAddress(req, brand, email);
    const same: Where[] = [
      { brand: { equals: brand } },
      { document: { equals: document } },
      { email: { equals: email } },
    ];
    const known = asksForMore(fields)
      ? undefined
      : await findRow<LeadRow>(req, 'leads', { and: [...same, { answers: { exists: false } }] });
    if (known?.state === 'confirmed') {
      return addKnownMail(req, known, (await fileOfPage(req, known)) !== undefined);
    }
    const now = Date.now();
    const salt = known?.salt ?? makeSalt();
    const unsubscribedAt = known?.unsubscribedAt ?? null;
    const lead: LeadRow = {
      ...{ brand, email, purpose, page, document, pageTitle, locale, consent, consentHash, salt },
      ...(await campaignOf(req, brand, document)),
      state: 'unconfirmed',
      utm: Object.keys(utm).length > 0 ? JSON.stringify(utm) : null,
      answers: asksForMore(fields) ? JSON.stringify(answersTo(fields, typed)) : null,
      consentAt: new Date(now).toISOString(),
      confirmUntil: new Date(now + confirmWithin).toISOString(),
      confirmedAt: null,
      unsubscribedAt,
      erasedAt: null,
      confirmHash: hashOf(confirmTokenOf(salt, unsubscribedAt)),
      unsubscribeHash: hashOf(tokenOf(salt, 'unsubscribe')),
      fileHash: hashOf(tokenOf(salt, 'file')),
    };
    if (known) await updateRow<LeadRow>(req, 'leads', known.id, lead);
    const id = known?.id ?? (await createRow<LeadRow>(req, 'leads', lead)).id;
    await addConfirmMail(req, { ...lead, id });
  });
  ringSender();
}

function answersTo(fields: readonly FormField[], typed: Typed): readonly Answer[] {
  return fields
    .map(({ kind, label }) => ({ kind, label, value: typed[kind] ?? '' }))
    .filter(({ kind, value }) => kind !== 'email' && value !== '');
}
