import type { IncomingMessage, ServerResponse } from 'node:http';
import { formAnswer } from './form-answer.js';
import { readBody } from './read-body.js';
import { sendPage } from './send-page.js';

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Answer a form posted to a locally served brand. Nothing is kept: the local server only shows the reader's way
 * through, and says so.
 */
export async function receiveForm(brand: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  if (!request.url?.startsWith('/forms/')) return sendPage(response, 404, formAnswer(brand, 'unknown'));
  if (body === undefined) return sendPage(response, 413, formAnswer(brand, 'too-large'));
  const address = new URLSearchParams(body.toString('utf8')).get('email') ?? '';
  const valid = email.test(address.trim());
  sendPage(response, valid ? 200 : 422, formAnswer(brand, valid ? 'received' : 'no-email'));
}
