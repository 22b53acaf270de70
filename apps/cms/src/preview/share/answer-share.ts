import { APIError, type PayloadRequest } from 'payload';
import { type Person, worksFor } from '../../access/roles.ts';
import { addComment } from '../../comments/add-comment.ts';
import { readComments } from '../../comments/comment-rows.ts';
import { findRow } from '../../database/rows.ts';
import type { WholeDocument } from '../../forms/whole-document.ts';
import { Limit } from '../../limits/limit.ts';
import { visitorOf } from '../../limits/visitor-of.ts';
import { brandOf } from '../../project/brands.ts';
import { findWorkflow } from '../../workflow/rows.ts';
import { draftOf } from '../draft-of.ts';
import { type LinkClaim, type LinkRow, readLink } from '../link-rows.ts';
import { mayShare } from '../may-share.ts';
import { readPreviewed, readWritten } from '../read-previewed.ts';
import { noticePage, sharePage } from './share-page.ts';

const minute = 60_000;
const reading = new Limit(120, minute);
/** Whoever guesses, guesses slowly. */
const failing = new Limit(60, minute);
const commenting = new Limit(20, 60 * minute);
const longestName = 80;
const longestForm = 40_000;

/**
 * Answer whoever comes by a link: with the draft as it is now and a form to comment on it, or with why not. A page of its
 * own, which sets no cookie, reads none, and says nothing else of the CMS.
 */
export async function answerShare(req: PayloadRequest, request: Request, token: string): Promise<Response> {
  const from = visitorOf(request.headers);
  const claim = readLink(token);
  if (!claim) {
    if (!failing.take(from)) return tooMuch();
    return noticePage(404, 'This link is not whole', 'Ask whoever sent it for the link, and open all of it.');
  }
  if (!reading.take(`${claim.id} ${from}`)) return tooMuch();
  const row = await findRow<LinkRow>(req, 'link-rows', { id: { equals: claim.id } });
  if (claim.expires * 1000 <= Date.now()) {
    return noticePage(
      410,
      'This link has expired',
      'It showed a draft for a while. Ask whoever sent it for a new one.',
    );
  }
  if (!row || row.revokedAt !== null) {
    return noticePage(
      410,
      'This link was taken back',
      'Whoever sent it no longer shows the draft. Ask them for a new one.',
    );
  }
  const asked = { collection: claim.collection, id: claim.document, locale: claim.locale };
  const document = await readWritten(req, asked);
  if (!document) return noticePage(410, 'The draft is gone', 'What this link showed was deleted.');
  if (!(await mayStillShare(req, row))) {
    const what = 'Whoever sent it does not work on this draft any more. Ask somebody who does for a new one.';
    return noticePage(410, 'This link has ended', what);
  }
  const subject = { collection: claim.collection, document: claim.document, locale: claim.locale };
  if ((await findWorkflow(req, subject))?.state === 'archived') {
    return noticePage(410, 'The draft was put away', 'What this link showed is archived. Ask whoever sent it.');
  }
  if (request.method === 'POST') return comment(req, request, claim, document, from);
  return show(req, claim, document, request);
}

/** Tell whether who made a link could make it now: a link has no more rights than its maker. */
async function mayStillShare(req: PayloadRequest, { by, brand }: LinkRow): Promise<boolean> {
  const maker = await findRow<Person>(req, 'users', { id: { equals: by } });
  return maker !== undefined && worksFor(maker, brand) && mayShare(maker.role);
}

async function show(
  req: PayloadRequest,
  claim: LinkClaim,
  document: WholeDocument,
  request: Request,
  entered?: Entered,
): Promise<Response> {
  const { collection, locale } = claim;
  const previewed = await readPreviewed(req, document, { collection, id: claim.document, locale }, 'written');
  if (!previewed) return noticePage(410, 'The draft is gone', 'What this link showed was deleted.');
  const { brand, facts, shells, title } = previewed;
  const draft = draftOf({
    ...{ collection, document, locale, brand },
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    origin: originOf(request),
  });
  return sharePage({
    title,
    locale,
    shell: shells[locale],
    draft,
    brand: brand.name,
    expires: new Date(claim.expires * 1000).toISOString(),
    timeZone: brandOf(document.brand).timeZone,
    comments: await readComments(req, { document: document.id, locale, link: claim.id }),
    hasSaid: new URL(request.url).searchParams.has('said'),
    entered,
  });
}

/** What somebody sent that was refused, and why. */
export interface Entered {
  name: string;
  section: string;
  text: string;
  problem: string;
  status: number;
}

async function comment(
  req: PayloadRequest,
  request: Request,
  claim: LinkClaim,
  document: WholeDocument,
  from: string,
): Promise<Response> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return unreadable();
  const sent = await readForm(request);
  if (sent === undefined) return unreadable();
  const form = new URLSearchParams(sent);
  const [name = '', section = '', text = ''] = ['name', 'section', 'text'].map((field) => form.get(field) ?? '');
  const refused = (problem: string, status: number) =>
    show(req, claim, document, request, { name, section, text, problem, status });
  if (name.trim() === '') return refused('Write your name, so that they know whom to answer.', 400);
  if (name.trim().length > longestName) return refused(`A name has at most ${longestName} characters here.`, 400);
  if (!commenting.take(claim.id) || !commenting.take(`from ${from} ${claim.id}`)) {
    return refused('There were many comments in the last hour. Wait a while, then send it again.', 429);
  }
  try {
    await addComment(req, {
      ...{ collection: claim.collection, document, locale: claim.locale, section, text },
      guest: { name, link: claim.id },
    });
  } catch (error) {
    if (error instanceof APIError || (error instanceof Error && 'status' in error && error.status === 400)) {
      return refused(error.message, 400);
    }
    throw error;
  }
  const { pathname } = new URL(request.url);
  return new Response(null, { status: 303, headers: { location: `${pathname}?said=1#comments` } });
}

async function readForm(request: Request): Promise<string | undefined> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestForm) return undefined;
  }
  return text;
}

function unreadable(): Response {
  return noticePage(400, 'This cannot be read', 'Go back, and send the comment with the form of the page.');
}

function tooMuch(): Response {
  return noticePage(429, 'Too much at once', 'Wait a minute, then open the link again.');
}

/** Where the reader sees the CMS: pictures are asked for there. */
function originOf(request: Request): string {
  const host = request.headers.get('host');
  const { protocol } = new URL(request.url);
  return host ? `${protocol}//${host}` : new URL(request.url).origin;
}
