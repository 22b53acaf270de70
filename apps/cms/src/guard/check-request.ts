import { queryProblem } from './check-query.ts';

/** What JSON may have at most, in bytes: a page of sixty full sections has a tenth of it. */
const mostJson = 4_000_000;
/** What a form with a file may have at most, in bytes: the file's own limit, and what stands around it. */
const mostForm = 26_500_000;
/** How deep what is sent may be nested; formatted text with lists in lists needs less than half. */
const deepest = 300;
const withBody = new Set(['POST', 'PATCH', 'PUT']);

/**
 * Look at a request before anybody reads it: at its size, at what kind of thing it sends, and whether that is whole. Gives the
 * request to go on with, or the answer that refuses it.
 */
export async function checkRequest(request: Request): Promise<Request | Response> {
  const { pathname, searchParams } = new URL(request.url);
  // Payload looks collections up by what an address says, and finds what every object of the language has.
  if ((pathname.split('/')[2] ?? '') in Object.prototype) return refusal(404, 'There is nothing here.');
  const problem = queryProblem(searchParams);
  if (problem) return refusal(400, problem.message, problem.path);
  if (!withBody.has(request.method) || request.body === null) return request;
  const length = Number(request.headers.get('content-length') ?? 0);
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';', 1);
  const kind = type.trim();
  if (kind === 'multipart/form-data') {
    return length > mostForm ? refusal(413, 'The file is over 25 MB. Make it smaller, then upload it again.') : request;
  }
  const isQuestion = kind === 'application/x-www-form-urlencoded' && asksInBody(request);
  if (length > mostJson) return tooMuch();
  const bytes = await read(request, mostJson);
  if (bytes === undefined) return tooMuch();
  if (bytes.length === 0) return again(request, bytes);
  if (kind !== 'application/json' && !isQuestion) {
    return refusal(415, 'Send JSON, with “Content-Type: application/json”, or a form with a file.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refusal(400, 'What was sent is not UTF-8. Save it in that encoding, then send it again.');
  }
  if (isQuestion) {
    const wrong = queryProblem(new URLSearchParams(text));
    return wrong ? refusal(400, wrong.message, wrong.path) : again(request, bytes);
  }
  if (depthOf(text) > deepest)
    return refusal(400, `What was sent is nested more than ${deepest} deep. Make it flatter.`);
  return isObject(text) ? again(request, bytes) : refusal(400, 'What was sent is not a JSON object. Correct it.');
}

/** Let every request by that a handler may see, and answer the others. */
export function guarded<More extends unknown[]>(
  handler: (request: Request, ...more: More) => Promise<Response>,
): (request: Request, ...more: More) => Promise<Response> {
  return async (request, ...more) => {
    const checked = await checkRequest(request);
    return checked instanceof Response ? checked : handler(checked, ...more);
  };
}

/** A question that is too long for an address comes as a form: Payload's own editor asks so. */
function asksInBody({ headers }: Request): boolean {
  return [headers.get('x-payload-http-method-override'), headers.get('x-http-method-override')].includes('GET');
}

async function read(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function again({ url, method, headers, signal }: Request, bytes: Uint8Array<ArrayBuffer>): Request {
  return new Request(url, { method, headers, signal, body: bytes });
}

/** How deep JSON is nested, found without following it down. */
function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  for (const [sign] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if (sign === ']' || sign === '}') depth--;
  }
  return most;
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function tooMuch(): Response {
  return refusal(413, 'What was sent is over 4 MB. Make it shorter, or divide it among several documents.');
}

function refusal(status: number, message: string, path?: string): Response {
  const data = path === undefined ? undefined : { errors: [{ path, message }] };
  return Response.json({ errors: [{ message, ...(data && { data }) }] }, { status });
}

/** Say that a question cannot be answered where GraphQL gives up on it without a word. */
export function answered<More extends unknown[]>(
  handler: (request: Request, ...more: More) => Promise<Response>,
): (request: Request, ...more: More) => Promise<Response> {
  return async (request, ...more) => {
    const response = await handler(request, ...more);
    const isSilent =
      response.status === 500 && (response.body === null || response.headers.get('content-type') === null);
    return isSilent ? refusal(400, 'This question cannot be answered as it is asked. Correct it.') : response;
  };
}
