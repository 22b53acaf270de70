import type { PayloadRequest } from 'payload';
import { personOf } from '../access/roles.ts';
import { environment } from '../environment.ts';
import { mailHtml, mailText } from '../mail/mail-html.ts';
import { addMail } from '../mail/mail-row.ts';
import { brandOf } from '../project/brands.ts';
import { languageName } from '../project/language-name.ts';
import { siteAddress } from '../project/site-address.ts';
import { tellWebhooks } from '../webhooks/tell-webhooks.ts';
import type { Subject } from '../workflow/rows.ts';
import type { TransitionName } from '../workflow/state-machine.ts';
import { type Notice, notices } from './notices.ts';
import { recipientsOf } from './recipients.ts';

/** The language of the CMS and its mails. */
const readers = 'en';

/** Something that happened to one language of a document. */
export interface Happening extends Subject {
  action: TransitionName | 'publish-failed' | 'unpublish-failed';
  brand: string;
  title: string;
  rev: number;
  /** Where it is on the site, empty for what has no page. */
  address?: string;
  reason?: string | null | undefined;
  /** Ids of who wrote it and who approved it. */
  askedBy?: string | null | undefined;
  approvedBy?: string | null | undefined;
}

/** Tell people by mail and programs by webhooks what happened, all written in the transaction in which it happens. */
export async function tellPeople(req: PayloadRequest, happening: Happening): Promise<void> {
  const notice = notices[happening.action];
  if (!notice) return;
  const { brand, collection, document, locale, title, rev, reason } = happening;
  const by = personOf(req);
  const who = by?.name || by?.email || 'The schedule';
  const name = brandOf(brand).name;
  const what = `“${title}” (${languageName(locale, readers)})`;
  const editor = `${environment.url}/admin/collections/${collection}/${document}?locale=${locale}`;
  const isLive = notice.event === 'document.published' && happening.address;
  const live = isLive ? siteAddress(brand, happening.address ?? '') : undefined;
  await tellWebhooks(req, {
    type: notice.event,
    brand,
    summary: `${name}: ${notice.sentence(who, what)}${reason ? ` ${reason}` : ''}`,
    url: live ?? editor,
    data: { collection, document, locale, title, rev, by: who, reason: reason ?? null, editor, address: live ?? null },
  });
  for (const { email } of await recipientsOf(req, brand, audienceOf(notice, happening))) {
    const text = {
      locale: readers,
      title: notice.sentence(who, what),
      paragraphs: [...(reason ? [reason] : []), ...(notice.next ? [notice.next] : [])],
      link: { label: live ? 'Look at the live page' : 'Open it', url: live ?? editor },
      notes: [
        {
          text: `You get this because you work on ${name}. Switch such mails off in your account.`,
          url: `${environment.url}/admin/account`,
        },
      ],
    };
    const subject = `${name}: ${notice.subject(title)}`;
    await addMail(req, { brand, to: email, subject, text: mailText(text), html: mailHtml(text) });
  }
}

function audienceOf({ to }: Notice, { askedBy, approvedBy }: Happening) {
  return {
    people: [...(to.author ? [askedBy] : []), ...(to.approver ? [approvedBy] : [])],
    ...(to.roles && { roles: to.roles }),
    ...(to.otherwise && { otherwise: to.otherwise }),
  };
}
