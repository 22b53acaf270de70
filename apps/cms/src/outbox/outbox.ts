import { randomBytes } from 'node:crypto';
import type { Outbox, OutboxRow } from '@pantograph/content';
import type { PayloadRequest } from 'payload';
import { createRow, findRow, findRows, updateRow } from '../database/rows.ts';
import { hold, inTransaction } from '../database/transaction.ts';

/** A row of the outbox as it is kept: the last that happened to a path. */
export interface KeptRow {
  /** The path of a file of the `files` source, such as `hollyhock/pages/seed-club.fr.yaml`. */
  path: string;
  seq: number;
  kind: 'text' | 'media' | 'delete';
  text?: string | null;
  url?: string | null;
  sha256?: string | null;
}

type Change = { path: string } & (
  | { kind: 'text'; text: string }
  | { kind: 'media'; url: string; sha256: string }
  | { kind: 'delete' }
);

const collection = 'outbox-rows';

/**
 * Put something into the outbox in the request's transaction. Numbers rise in the order in which transactions end, since
 * the outbox is held until then: who has read up to a number misses nothing below it.
 */
export async function putInOutbox(req: PayloadRequest, change: Change): Promise<number> {
  await hold(req, collection);
  const [last] = await findRows<KeptRow>(req, collection, {}, { sort: '-seq', limit: 1 });
  const known = await findRow<KeptRow>(req, collection, { path: { equals: change.path } });
  if (known && isSame(known, change)) return known.seq;
  const row: KeptRow = { text: null, url: null, sha256: null, ...change, seq: (last?.seq ?? 0) + 1 };
  if (known) await updateRow<KeptRow>(req, collection, known.id, row);
  else await createRow<KeptRow>(req, collection, row);
  return row.seq;
}

function isSame(known: KeptRow, change: Change): boolean {
  if (known.kind !== change.kind) return false;
  if (change.kind === 'text') return known.text === change.text;
  return change.kind === 'delete' || (known.sha256 === change.sha256 && known.url === change.url);
}

/** Read what happened after a number, and the newest number that there is. */
export async function readOutbox(
  req: PayloadRequest,
  after: number,
  limit: number,
): Promise<{ outbox: Outbox; newest: number }> {
  const epoch = await epochOf(req);
  const beyond = { seq: { greater_than: after } };
  const rows = await findRows<KeptRow>(req, collection, beyond, { sort: 'seq', limit });
  const [newest] = await findRows<KeptRow>(req, collection, {}, { sort: '-seq', limit: 1 });
  const { totalDocs } = await req.payload.count({ collection: collection as never, where: beyond, req });
  const outbox = {
    epoch,
    rows: rows.map(toRow),
    last: rows.at(-1)?.seq ?? after,
    left: Math.max(0, totalDocs - rows.length),
  };
  return { outbox, newest: newest?.seq ?? 0 };
}

function toRow({ kind, path, seq, text, url, sha256 }: KeptRow): OutboxRow {
  if (kind === 'text') return { kind, seq, path, text: text ?? '' };
  if (kind === 'media') return { kind, seq, path, url: url ?? '', sha256: sha256 ?? '' };
  return { kind, seq, path };
}

/** Where Payload keeps single values. */
const kept = 'payload-kv';
const epochKey = 'outbox-epoch';

/** Name this database's outbox: another database begins its numbers anew. The name is made once, and depends on nothing else. */
export async function epochOf(req: PayloadRequest): Promise<string> {
  return (await keptEpoch(req)) ?? inTransaction(req, () => makeEpoch(req));
}

async function keptEpoch(req: PayloadRequest): Promise<string | undefined> {
  return (await findRow<{ data: string }>(req, kept, { key: { equals: epochKey } }))?.data;
}

async function makeEpoch(req: PayloadRequest): Promise<string> {
  await hold(req, epochKey);
  const known = await keptEpoch(req);
  if (known !== undefined) return known;
  const data = randomBytes(12).toString('base64url');
  await createRow(req, kept, { key: epochKey, data });
  return data;
}
