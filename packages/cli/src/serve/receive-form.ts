import type { IncomingMessage, ServerResponse } from 'node:http';
import { formAnswer } from './form-answer.js';

/** The largest form body accepted, in bytes. */
const limit = 10_000;

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Answer a form posted to a locally served brand. Nothing is kept: the local server only shows the reader's way
 * through, and says so.
 */
export function receiveForm(brand: string, request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  });
  request.on('end', () => {
    if (request.url !== '/forms/newsletter') return send(response, 404, formAnswer(brand, 'unknown'));
    if (size > limit) return send(response, 413, formAnswer(brand, 'too-large'));
    const address = new URLSearchParams(Buffer.concat(chunks).toString('utf8')).get('email') ?? '';
    const valid = email.test(address.trim());
    send(response, valid ? 200 : 422, formAnswer(brand, valid ? 'received' : 'no-email'));
  });
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(body);
}
