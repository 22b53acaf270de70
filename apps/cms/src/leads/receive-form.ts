import type { PayloadRequest } from 'payload';
import { LastingLimit } from '../limits/lasting-limit.ts';
import { visitorOf } from '../limits/visitor-of.ts';
import { askAgain, notHere, refused, thankYou } from './answers.ts';
import { readEmail } from './email-address.ts';
import { type FormAddress, findLiveForm } from './live-form.ts';
import { readAnswers } from './read-answers.ts';
import { readFormBody } from './read-form-body.ts';
import { storeLead } from './store-lead.ts';
import { readUtm, utmOfReferer } from './utm.ts';

const minute = 60_000;
/** Of one visitor; where no proxy says who asks, everybody is one. */
const visitorLimit = new LastingLimit('form', 20, 10 * minute);
const everybodyLimit = new LastingLimit('forms', 600, 10 * minute);
/** Mails to one address for one brand. */
const mailLimit = new LastingLimit('mail', 3, 60 * minute);

/** Take what a form of a live page sends. Whether the address is known, or gets a mail, the answer does not tell. */
export async function receiveForm(req: PayloadRequest, asked: FormAddress, request: Request): Promise<Response> {
  const visitor = visitorOf(request.headers);
  const limit = visitor === 'direct' ? everybodyLimit : visitorLimit;
  if (!(await limit.take(req, visitor))) return refused(asked, 'tooMany');
  const sent = await readFormBody(request);
  if (!sent) return refused(asked, 'tooLarge');
  const form = await findLiveForm(req, asked);
  if (!form) return notHere(asked.brand, asked.locale);
  if (form === 'moved') return refused(asked, 'moved');
  // Nobody sees this field; only programs fill it in, and they are not told that it was noticed.
  if ((sent.get('website') ?? '') !== '') return thankYou(form);
  const fromPage = utmOfReferer(request.headers.get('referer'));
  const utm = Object.keys(fromPage).length > 0 ? fromPage : readUtm(sent);
  const typed = { ...readAnswers(form.fields, sent), email: sent.get('email') ?? '' };
  const email = readEmail(typed.email);
  if (email === undefined) return askAgain(form, 'email', typed, utm);
  const empty = form.fields.find(({ kind, required }) => required && (typed[kind] ?? '') === '');
  if (empty) return askAgain(form, empty.kind, typed, utm);
  if (await mailLimit.take(req, `${form.brand} ${email}`)) await storeLead(req, form, email, typed, utm);
  return thankYou(form);
}
