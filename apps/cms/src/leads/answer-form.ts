import { createLocalReq, type Payload } from 'payload';
import { answerLink } from './answer-link.ts';
import { notHere } from './answers.ts';
import { receiveForm } from './receive-form.ts';

const linkPattern = /^\/forms\/(confirm|unsubscribe|file)\/([A-Za-z0-9_-]{20,100})\/?$/;
const formPattern = /^\/forms\/([^/]+)\/([^/]+)\/(.+?)\/?$/;

/**
 * Answer what is asked below /forms/: a form of a live page is posted to `/forms/BRAND/LOCALE/PAGE?section=INDEX`, and mails link to
 * `/forms/confirm/TOKEN`, `/forms/unsubscribe/TOKEN` and `/forms/file/TOKEN`. Answers are pages that work without JavaScript.
 */
export async function answerForm(payload: Payload, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const req = await createLocalReq({ context: { system: true, via: 'form' } }, payload);
  const [, purpose, token] = linkPattern.exec(pathname) ?? [];
  if (token !== undefined && (method === 'GET' || method === 'POST')) {
    return answerLink(req, purpose as 'confirm', token, method);
  }
  const [brand = '', locale = '', page = ''] = (formPattern.exec(pathname) ?? []).slice(1).map(decode);
  if (method !== 'POST' || page === '') return notHere(brand, locale);
  const section = /^\d{1,3}$/.test(searchParams.get('section') ?? '') ? Number(searchParams.get('section')) : undefined;
  return receiveForm(req, { brand, locale, page, section }, request);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
