import { z } from 'zod';

/** One thing that became live or went, as a CMS tells it. Paths are those of the `files` source. */
const rowSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), seq: z.int().min(1), path: z.string(), text: z.string() }),
  z.strictObject({
    kind: z.literal('media'),
    seq: z.int().min(1),
    path: z.string(),
    /** Where its bytes are, relative to the CMS. */
    url: z.string(),
    /** SHA-256 of the bytes, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.strictObject({ kind: z.literal('delete'), seq: z.int().min(1), path: z.string() }),
]);

export type OutboxRow = z.infer<typeof rowSchema>;

/**
 * A part of a CMS's outbox: what was published after a sequence number, in order. Of what changed several times the last
 * row is enough; what went keeps a row that says so.
 */
export const outboxSchema = z.strictObject({
  /** Names this very outbox: another value means that its numbers began anew. */
  epoch: z.string().min(1),
  rows: z.array(rowSchema),
  /** The number to ask after next. */
  last: z.int().min(0),
  /** How many rows there are beyond. */
  left: z.int().min(0),
});

/** What a CMS answers at `GET /api/outbox?after=SEQ`. */
export type Outbox = z.infer<typeof outboxSchema>;
