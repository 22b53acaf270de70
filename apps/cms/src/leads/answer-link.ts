import { html } from '@pantograph/pages';
import type { PayloadRequest } from 'payload';
import { findRow, type Row } from '../database/rows.ts';
import { brandOf } from '../project/brands.ts';
import { siteAddress } from '../project/site-address.ts';
import { answerPage } from './answer-page.ts';
import { confirmLead } from './confirm-lead.ts';
import { fileOfPage } from './file-of-page.ts';
import { formsAddress } from './forms-address.ts';
import { findLivePage } from './live-form.ts';
import { leadMessages } from './messages/lead-messages.ts';
import type { LeadRow } from './rows.ts';
import { sendFile } from './send-file.ts';
import { hashOf, type TokenPurpose, tokenOf } from './tokens.ts';
import { unsubscribe } from './unsubscribe.ts';

const columns = { confirm: 'confirmHash', unsubscribe: 'unsubscribeHash', file: 'fileHash' } as const;

/**
 * Answer a link of a mail. To follow one changes nothing, since programs that look for harm in mails follow links: the page has one
 * button, and that posts.
 */
export async function answerLink(
  req: PayloadRequest,
  purpose: TokenPurpose,
  token: string,
  method: 'GET' | 'POST',
): Promise<Response> {
  const lead = await findRow<LeadRow>(req, 'leads', { [columns[purpose]]: { equals: hashOf(token) } });
  if (!lead?.email) return say(undefined, 'unknown', 404);
  if (purpose === 'file') return (await sendFile(req, lead)) ?? say(lead, 'unknown', 404);
  if (purpose === 'unsubscribe') return answerUnsubscribe(req, lead, method);
  if (lead.state === 'confirmed') return confirmed(req, lead);
  const isOver = (lead.confirmUntil ?? '') < new Date().toISOString();
  if (lead.state !== 'unconfirmed' || isOver) return say(lead, 'expired', 410);
  if (method === 'GET') return ask(lead, 'confirm');
  await confirmLead(req, lead);
  return confirmed(req, lead);
}

async function answerUnsubscribe(req: PayloadRequest, lead: Row<LeadRow>, method: string): Promise<Response> {
  const { brand, locale, email } = lead;
  if (method === 'GET' && lead.state !== 'unsubscribed') return ask(lead, 'stop');
  await unsubscribe(req, lead);
  const { title, text } = leadMessages(locale).stopped;
  const said = html`<p>${text(email ?? '', brandOf(brand).name)}</p>`;
  return answerPage({ brand, locale, title, paragraphs: [said], back: siteAddress(brand, '/') });
}

function ask({ brand, locale, email }: LeadRow, what: 'confirm' | 'stop'): Response {
  const { title, text, button } = leadMessages(locale)[what];
  const paragraphs = [
    html`<p>${text(email ?? '', brandOf(brand).name)}</p>`,
    html`<form method="post"><button type="submit">${button}</button></form>`,
  ];
  return answerPage({ brand, locale, title, paragraphs });
}

async function confirmed(req: PayloadRequest, lead: Row<LeadRow>): Promise<Response> {
  const { brand, locale } = lead;
  const messages = leadMessages(locale);
  const file = await fileOfPage(req, lead);
  const live = await findLivePage(req, lead);
  const paragraphs = [
    html`<p>${messages.confirmed.text(brandOf(brand).name)}</p>`,
    file &&
      html`<p><a href="${formsAddress(brand, `file/${tokenOf(lead.salt ?? '', 'file')}`)}">${messages.file}</a></p>`,
  ];
  const back = live?.address ?? siteAddress(brand, '/');
  return answerPage({ brand, locale, title: messages.confirmed.title, paragraphs, back });
}

function say(lead: LeadRow | undefined, what: 'expired' | 'unknown', status: number): Response {
  const { brand = '', locale = 'en' } = lead ?? {};
  const { title, text } = leadMessages(locale)[what];
  return answerPage({ brand, locale, status, title, paragraphs: [html`<p>${text}</p>`] });
}
