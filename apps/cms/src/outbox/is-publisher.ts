import { timingSafeEqual } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { environment } from '../environment.ts';

/** Tell whether a request shows the key of the publisher. */
export function isPublisher(req: PayloadRequest): boolean {
  const given = Buffer.from(req.headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${environment.publisherKey}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

export function unknownPublisher(): Response {
  return Response.json({ message: 'Show the key of the publisher.' }, { status: 401 });
}
