import {
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http';
import { request as askSafely } from 'node:https';
import { awayAnswer, formAnswer } from './form-answer.js';
import { readBody } from './read-body.js';
import { sendPage } from './send-page.js';

/** How long the CMS may take to answer, in milliseconds. */
const patience = 10_000;

/** What one connection says to its own other end: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const ownOfConnection = [
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'proxy-authorization',
];

export interface PassedForm {
  /** Base address of the CMS. */
  cms: string;
  brand: string;
  /** What is asked for, below `/forms/`. */
  path: string;
}

/**
 * Pass what is asked for below `/forms/` on to the CMS: the method, the form, the page it stands on (`Referer`), the
 * brand's host and who asks. A reader gets what the CMS answers, or a page that says it could not be reached.
 */
export async function passToCms(
  { cms, brand, path }: PassedForm,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return sendPage(response, 413, formAnswer(brand, 'too-large'));
  const options = {
    method: request.method ?? 'GET',
    headers: headersFor(request, body),
    path,
    signal: AbortSignal.timeout(patience),
  };
  try {
    const answer = await send(cms, options, body);
    response.writeHead(answer.statusCode ?? 502, withoutOwn(answer.headers));
    answer.pipe(response);
    answer.once('error', () => response.destroy());
  } catch {
    sendPage(response, 502, awayAnswer(brand, path));
  }
}

function send(cms: string, options: RequestOptions, body: Buffer): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const call = (cms.startsWith('https:') ? askSafely : ask)(cms, options, resolve);
    call.once('error', reject);
    call.end(body);
  });
}

function headersFor({ headers, socket }: IncomingMessage, body: Buffer): IncomingHttpHeaders {
  const { host, 'content-length': _length, ...others } = withoutOwn(headers);
  return {
    ...others,
    'content-length': String(body.byteLength),
    'x-forwarded-host': host ?? '',
    'x-forwarded-proto': 'http',
    // What a client says of itself here is not passed on.
    'x-forwarded-for': socket.remoteAddress ?? '',
  };
}

function withoutOwn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const own = new Set([...ownOfConnection, ...named]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));
}
