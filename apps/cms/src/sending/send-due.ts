import { createLocalReq, type Payload } from 'payload';
import { inRequest } from '../database/request.ts';
import { findRows, type Row, updateRow } from '../database/rows.ts';
import { hold, inTransaction } from '../database/transaction.ts';
import { environment } from '../environment.ts';
import type { QueuedRow } from './queued-row.ts';

/** How long whoever took a row may work on it, in milliseconds; after that it is taken for crashed and another sends. */
const lease = 30_000;

/** An error that another try would not mend. */
export class Hopeless extends Error {}

/** What is to be sent, and how. */
export interface Sending<Fields extends QueuedRow> {
  collection: 'mail-rows' | 'delivery-rows';
  /**
   * Send one, without a transaction around it.
   *
   * @throws {Error} where it has to be tried again, {@link Hopeless} where it need not
   */
  send(payload: Payload, row: Row<Fields>): Promise<void>;
  /** What is forgotten once it is sent. */
  forget: Partial<Fields>;
}

/**
 * Send what is due, one after the other. Each row is taken in a transaction of its own and marked only after it was sent: who is
 * killed between the two sends again, so that everything comes at least once. Several may do this side by side.
 */
export async function sendDue<Fields extends QueuedRow>(payload: Payload, sending: Sending<Fields>): Promise<void> {
  for (;;) {
    const row = (await take(payload, sending.collection)) as Row<Fields> | undefined;
    if (!row) return;
    await attempt(payload, sending, row);
  }
}

const take = inRequest(async (payload: Payload, collection: string): Promise<Row<QueuedRow> | undefined> => {
  const now = Date.now();
  const due = {
    and: [{ state: { equals: 'waiting' } }, { due: { less_than_equal: new Date(now).toISOString() } }],
  };
  const options = { sort: 'due', limit: 1 };
  const req = await createLocalReq({ context: { system: true } }, payload);
  // Most of the time nothing is due, and then nobody has to wait for this.
  if ((await findRows(req, collection, due, options)).length === 0) return undefined;
  return inTransaction(req, async () => {
    await hold(req, collection);
    const [row] = await findRows<QueuedRow>(req, collection, due, options);
    if (!row) return undefined;
    const attempts = row.attempts + 1;
    await updateRow<QueuedRow>(req, collection, row.id, { due: new Date(now + lease).toISOString(), attempts });
    return { ...row, attempts };
  });
});

async function attempt<Fields extends QueuedRow>(
  payload: Payload,
  { collection, send, forget }: Sending<Fields>,
  row: Row<Fields>,
): Promise<void> {
  let change: Partial<QueuedRow>;
  try {
    await send(payload, row);
    change = { ...forget, state: 'done', error: null };
  } catch (error) {
    change = afterFailure(row, error);
    const what = change.state === 'failed' ? 'is given up' : `is tried again at ${change.due}`;
    payload.logger.warn(`${collection} ${row.id} ${what}: ${change.error}`);
  }
  await inRequest(async () => {
    const req = await createLocalReq({ context: { system: true } }, payload);
    await updateRow<QueuedRow>(req, collection, row.id, change);
  })();
}

function afterFailure({ attempts }: QueuedRow, error: unknown): Partial<QueuedRow> {
  const said = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  const pause = error instanceof Hopeless ? undefined : environment.retryPauses[attempts - 1];
  if (pause === undefined) return { state: 'failed', error: said };
  return { due: new Date(Date.now() + pause * 1000).toISOString(), error: said };
}
