import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inRequest } from '../database/request.ts';
import { findRows, type Row, updateRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { tellPeople } from '../notifications/tell-people.ts';
import { ringSender } from '../sending/bell.ts';
import { addAudit } from '../workflow/audit.ts';
import { type Afterwards, findWorkflow, type WorkflowRow } from '../workflow/rows.ts';
import { transition } from '../workflow/transition.ts';

/** How often is looked what is due, in milliseconds. */
const interval = 5_000;
const key = Symbol.for('pantograph.cms.clock');

/** Publish and take down what is due, from now on. What became due while nothing ran is done at once. */
export function startClock(payload: Payload): void {
  const holder = globalThis as { [key]?: NodeJS.Timeout };
  clearTimeout(holder[key]);
  const tick = async () => {
    await runDue(payload).catch((error: unknown) => payload.logger.error(error, 'What is due could not be read'));
    holder[key] = setTimeout(tick, interval);
    holder[key].unref();
  };
  void tick();
}

/** Do what is due, each in a transaction of its own. */
export const runDue = inRequest(async (payload: Payload): Promise<void> => {
  const now = new Date().toISOString();
  const req = await createLocalReq({ context: { clock: true, via: 'schedule' } }, payload);
  const toPublish = await findRows<WorkflowRow>(req, 'workflow-rows', {
    and: [{ state: { equals: 'scheduled' } }, { publishAt: { less_than_equal: now } }],
  });
  for (const row of toPublish) await attempt(payload, row, 'publish');
  const toTakeDown = await findRows<WorkflowRow>(req, 'workflow-rows', {
    and: [{ live: { equals: 'yes' } }, { unpublishAt: { less_than_equal: now } }],
  });
  for (const row of toTakeDown) await attempt(payload, row, 'unpublish');
});

async function attempt(payload: Payload, row: Row<WorkflowRow>, action: 'publish' | 'unpublish'): Promise<void> {
  const { collection, document, locale } = row;
  const context = { clock: true, via: 'schedule' };
  try {
    const req = await createLocalReq({ context }, payload);
    const afterwards = JSON.parse(row.afterwards ?? '{"gone":true}') as Afterwards;
    await transition(req, { collection, document, locale, action, ...(action === 'unpublish' && { afterwards }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    payload.logger.error(`“${row.title}” (${locale}) could not be ${action}ed as scheduled: ${reason}`);
    // What is wrong with the database or the machine may be right in a moment; what is wrong with the document is not.
    if (!(error instanceof APIError)) return;
    await giveUp(await createLocalReq({ context }, payload), row, action, reason);
  }
}

/** What cannot happen when it is due is not tried for ever: it goes back to where people see it. */
async function giveUp(req: PayloadRequest, due: Row<WorkflowRow>, action: string, reason: string): Promise<void> {
  const isPublish = action === 'publish';
  await inTransaction(req, async () => {
    const row = await findWorkflow(req, due);
    // Another instance of the CMS, or a person, was quicker.
    if (!row || (isPublish ? row.state !== 'scheduled' : row.unpublishAt !== due.unpublishAt)) return;
    const change: Partial<WorkflowRow> = isPublish
      ? { state: 'draft', publishAt: null }
      : { unpublishAt: null, afterwards: null };
    await updateRow<WorkflowRow>(req, 'workflow-rows', row.id, change);
    const { collection, document, locale, brand, title, rev, hash } = row;
    await addAudit(req, {
      ...{ collection, document, locale, brand, title, rev, hash },
      action: `${action}-failed`,
      from: row.state,
      to: change.state ?? row.state,
      reason,
    });
    const { askedBy, approvedBy } = row;
    await tellPeople(req, {
      ...{ collection, document, locale, brand, title, rev, reason, askedBy, approvedBy },
      action: isPublish ? 'publish-failed' : 'unpublish-failed',
    });
  });
  ringSender();
}
