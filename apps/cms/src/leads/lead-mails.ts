import type { PayloadRequest } from 'payload';
import type { Row } from '../database/rows.ts';
import { type MailText, mailHtml, mailText } from '../mail/mail-html.ts';
import { addMail } from '../mail/mail-row.ts';
import { brandOf } from '../project/brands.ts';
import { formsAddress } from './forms-address.ts';
import { leadMessages } from './messages/lead-messages.ts';
import type { LeadRow } from './rows.ts';
import { confirmTokenOf, type TokenPurpose, tokenOf } from './tokens.ts';

/** Ask whoever has the address whether they want this. */
export function addConfirmMail(req: PayloadRequest, lead: Row<LeadRow>): Promise<void> {
  const { mail, locale } = leadMessages(lead.locale);
  return addLeadMail(req, lead, mail.confirm.subject(brandOf(lead.brand).name), {
    locale,
    title: mail.confirm.title,
    paragraphs: [mail.confirm.text(lead.pageTitle), ...(lead.consent ? [mail.confirm.consent(lead.consent)] : [])],
    link: { label: mail.confirm.link, url: linkOf(lead, 'confirm') },
    notes: [{ text: mail.confirm.not }],
  });
}

/** Tell whoever asked again that there is nothing to do: the page after the form says the same to everybody. */
export function addKnownMail(req: PayloadRequest, lead: Row<LeadRow>, hasFile: boolean): Promise<void> {
  const { mail, file, locale } = leadMessages(lead.locale);
  return addLeadMail(req, lead, mail.known.subject(brandOf(lead.brand).name), {
    locale,
    title: mail.known.title,
    paragraphs: [mail.known.text(lead.pageTitle)],
    ...(hasFile && { link: { label: file, url: linkOf(lead, 'file') } }),
  });
}

/** Send the link to what was given away. */
export function addFileMail(req: PayloadRequest, lead: Row<LeadRow>): Promise<void> {
  const { mail, file, locale } = leadMessages(lead.locale);
  return addLeadMail(req, lead, mail.file.subject(lead.pageTitle), {
    locale,
    title: mail.file.title,
    paragraphs: [mail.file.text(lead.pageTitle)],
    link: { label: file, url: linkOf(lead, 'file') },
  });
}

function addLeadMail(req: PayloadRequest, lead: Row<LeadRow>, subject: string, said: MailText): Promise<void> {
  const unsubscribe = linkOf(lead, 'unsubscribe');
  const text = {
    ...said,
    notes: [...(said.notes ?? []), { text: leadMessages(lead.locale).mail.stop, url: unsubscribe }],
  };
  return addMail(req, {
    ...{ brand: lead.brand, to: lead.email ?? '', subject, unsubscribe, about: lead.id },
    ...{ text: mailText(text), html: mailHtml(text) },
  });
}

function linkOf({ brand, salt, unsubscribedAt }: LeadRow, purpose: TokenPurpose): string {
  const own = salt ?? '';
  const token = purpose === 'confirm' ? confirmTokenOf(own, unsubscribedAt) : tokenOf(own, purpose);
  return formsAddress(brand, `${purpose}/${token}`);
}
