import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { PictureChange } from '../picture.ts';
import { type ReviewedChange, reviewPage } from './review-page.ts';
import { type Review, readReview, writeReview } from './reviews.ts';

export interface ReviewServerOptions {
  reference: string;
  /** How many pictures were compared. */
  compared: number;
  changes: readonly PictureChange[];
  /** Where judgements are kept. */
  folder: string;
  /** Who is likely to judge, to fill in the form with. */
  reviewer: string;
  port: number;
}

/** Serve the review page on the loopback address and keep each judgement that is sent. */
export function serveReviews(options: ReviewServerOptions): Promise<Server> {
  // Before and new pictures can have the same name, in different folders.
  const byPlace = new Map<string, string>(
    options.changes.flatMap(({ before, after, difference }) =>
      Object.entries({ before, after, difference }).flatMap(([place, file]) =>
        file ? [[`${place}/${basename(file)}`, file] as const] : [],
      ),
    ),
  );
  const server = createServer(async (request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    const file = byPlace.get(path.replace(/^\/picture\//, ''));
    if (request.method === 'POST' && path === '/review') await receive(options, request, response);
    else if (file !== undefined) {
      response.writeHead(200, { 'Content-Type': 'image/png' });
      createReadStream(file).pipe(response);
    } else if (path === '/') {
      const reviewed = options.changes.map((change) => ({ change, review: readReview(options.folder, change) }));
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(
          reviewPage(
            options.reference,
            options.compared,
            reviewed,
            latest(reviewed) ?? { reviewer: options.reviewer, reason: '' },
          ),
        );
    } else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing at this address.\n');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => resolve(server));
  });
}

/** Get the last judgement: the next one is often made by the same reviewer for the same reason. */
function latest(reviewed: readonly ReviewedChange[]): Review | undefined {
  const reviews = reviewed.flatMap(({ review }) => review ?? []);
  return reviews.sort((one, other) => other.date.localeCompare(one.date))[0];
}

async function receive(
  { changes, folder }: ReviewServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  const [picture, hash, decision, reviewer, reason] = ['picture', 'hash', 'decision', 'reviewer', 'reason'].map(
    (name) => form.get(name)?.trim() ?? '',
  );
  const change = changes.find(({ name }) => name === picture);
  const problem =
    change === undefined || change.hash !== hash
      ? 'This picture has changed since the page was loaded. Go back and reload.'
      : decision !== 'accepted' && decision !== 'rejected'
        ? 'Accept or reject the picture.'
        : reviewer === '' || reason === ''
          ? 'A judgement needs your name and your reason. Go back and add them.'
          : undefined;
  if (problem !== undefined) {
    response.writeHead(422, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${problem}\n`);
    return;
  }
  writeReview(folder, {
    picture: picture ?? '',
    hash: hash ?? '',
    decision: decision as 'accepted' | 'rejected',
    reviewer: reviewer ?? '',
    reason: reason ?? '',
    date: new Date().toISOString(),
  });
  const next = nextOpen(changes, folder, picture) ?? picture ?? '';
  response.writeHead(303, { Location: `/#${next}` }).end();
}

/** Find the next picture that waits for a judgement, after one and then from the top. */
function nextOpen(changes: readonly PictureChange[], folder: string, after: string | undefined): string | undefined {
  const place = changes.findIndex(({ name }) => name === after) + 1;
  return [...changes.slice(place), ...changes.slice(0, place)].find((change) => !readReview(folder, change))?.name;
}
