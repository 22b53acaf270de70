import type { PayloadRequest, Where } from 'payload';
import { findRows, type Row } from './rows.ts';

/** Read rows, `limit` of them at a time, in the order of their ids, so that what is added meanwhile moves none. */
export async function* eachRow<Fields extends object>(
  req: PayloadRequest,
  collection: string,
  where: Where,
  { select, limit = 100 }: { select?: Record<string, true>; limit?: number } = {},
): AsyncGenerator<Row<Fields>> {
  let last = '';
  for (;;) {
    const beyond = last === '' ? where : { and: [where, { id: { greater_than: last } }] };
    const rows = await findRows<Fields>(req, collection, beyond, { sort: 'id', limit, ...(select && { select }) });
    yield* rows;
    if (rows.length < limit) return;
    last = rows.at(-1)?.id ?? '';
  }
}
