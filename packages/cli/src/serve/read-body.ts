import type { IncomingMessage } from 'node:http';

/** The largest form accepted, in bytes. */
const limit = 64_000;

/** Read what a form sends; undefined where it is more than a form may send. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // It is read to its end, or the answer could not be sent.
    if (size <= limit) chunks.push(chunk);
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}
