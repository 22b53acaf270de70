import type { PayloadRequest } from 'payload';
import { may } from '../access/permissions.ts';
import { personOf, roles, worksFor } from '../access/roles.ts';
import { hold, inTransaction } from '../database/transaction.ts';
import { refuse, refuseAll } from '../errors.ts';
import { type Assembled, assemble } from '../forms/assemble.ts';
import { differInPictures, isSameContent } from '../forms/content-hash.ts';
import { wrongText } from '../guard/check-text.ts';
import { tellPeople } from '../notifications/tell-people.ts';
import { ringOutbox } from '../outbox/waiting.ts';
import { publish } from '../publishing/publish.ts';
import { unpublish } from '../publishing/unpublish.ts';
import { isSameAddress, wrongTarget } from '../publishing/wrong-target.ts';
import { ringSender } from '../sending/bell.ts';
import { addAudit } from './audit.ts';
import { type Afterwards, findWorkflow, putWorkflow, type Subject, type WorkflowRow } from './rows.ts';
import { mayBegin, type State, type Transition, type TransitionName, transitionOf } from './state-machine.ts';

/** What somebody wants to happen to one language of a document. */
export interface TransitionRequest extends Subject {
  action: TransitionName;
  /** The revision they saw; another is refused. */
  rev?: number | undefined;
  reason?: string | undefined;
  /** ISO 8601, for schedules. */
  at?: string | undefined;
  afterwards?: Afterwards | undefined;
}

/** What came of it. */
export interface TransitionResult {
  state: State;
  /** The number in the outbox, where something was published or taken down. */
  seq?: number;
}

/**
 * Take a language of a document from state to state: the one way in which that happens, whoever asks. State, audit trail,
 * publication and outbox are written together or not at all. Without a person the clock asks, which needs no rights.
 *
 * @throws {APIError} 403 without the right, 404 without the document, 409 in another state or revision, 400 where
 * the document is not complete
 */
export async function transition(req: PayloadRequest, wanted: TransitionRequest): Promise<TransitionResult> {
  const rule = transitionOf(wanted.action);
  if (!rule) throw refuse(`There is no action “${String(wanted.action)}”.`, 'action');
  const result = await inTransaction(req, async () => {
    await hold(req, `${wanted.collection}/${wanted.document}`);
    return take(req, wanted, rule);
  });
  if (result.seq !== undefined) ringOutbox();
  ringSender();
  return result;
}

async function take(req: PayloadRequest, wanted: TransitionRequest, rule: Transition): Promise<TransitionResult> {
  const subject: Subject = { collection: wanted.collection, document: wanted.document, locale: wanted.locale };
  const assembled = await assemble(req, subject);
  if (!assembled) throw refuse('There is no such document in this language.', 'document', 404);
  const row = await findWorkflow(req, subject);
  const state = row?.state ?? 'draft';
  mayTake(req, rule, assembled, row, wanted);
  if (wanted.rev !== undefined && wanted.rev !== assembled.rev) {
    throw refuse('Somebody saved this since you looked at it. Look again, then decide.', 'rev', 409);
  }
  const isApproved = isSameContent(row?.hash, assembled.hash);
  if (!mayBegin(rule, state, !isApproved)) {
    throw refuse(`“${rule.label}” is not possible while this is ${nameOf(state)}.`, 'action', 409);
  }
  if ((wanted.action === 'publish' || wanted.action === 'schedule') && !isApproved) {
    const message = differInPictures(row?.hash ?? '', assembled.hash)
      ? 'A picture on it was replaced since it was approved. Ask for a review again.'
      : 'What was approved is not what is written now. Ask for a review again.';
    throw refuse(message, 'action', 409);
  }
  if (rule.needsLive && row?.live !== 'yes') throw refuse('Nothing of this is live.', 'action', 409);
  if (rule.needsComplete) refuseIncomplete(assembled);
  if (rule.needsPartsLive && assembled.unpublished.length > 0) throw refuseAll(assembled.unpublished, 409);
  await refuseSaid(req, wanted, assembled);
  const change = changeOf(req, wanted, rule, assembled, state);
  let seq: number | undefined;
  if (change.state === 'published' && rule.to === 'published') {
    seq = await publish(req, subject, assembled);
    Object.assign(change, { live: 'yes', publishAt: null });
  } else if (wanted.action === 'unpublish') {
    seq = await unpublish(req, subject, afterwardsOf(wanted));
    // What was written since it went live is not lost: it stays a draft.
    Object.assign(change, {
      live: null,
      unpublishAt: null,
      afterwards: null,
      state: state === 'published' ? 'archived' : state,
    });
  }
  await putWorkflow(req, subject, { ...change, brand: assembled.brand, title: assembled.title });
  const to = change.state ?? state;
  await addAudit(req, {
    ...subject,
    brand: assembled.brand,
    title: assembled.title,
    action: wanted.action,
    from: state,
    to,
    reason: wanted.reason?.trim() || null,
    rev: assembled.rev,
    hash: assembled.hash,
  });
  await tellPeople(req, {
    ...subject,
    action: wanted.action,
    brand: assembled.brand,
    title: assembled.title,
    rev: assembled.rev,
    address: assembled.address,
    reason: wanted.reason?.trim(),
    askedBy: row?.askedBy,
    approvedBy: row?.approvedBy,
  });
  return { state: to, ...(seq !== undefined && { seq }) };
}

function mayTake(
  req: PayloadRequest,
  rule: Transition,
  { brand, title }: Assembled,
  row: WorkflowRow | undefined,
  { locale }: TransitionRequest,
): void {
  const person = personOf(req);
  if (!person) {
    if (req.context.clock === true) return;
    throw refuse('Sign in first.', 'action', 401);
  }
  // Who does not work for a brand is not told that the document is there.
  if (!worksFor(person, brand)) throw refuse('There is no such document in this language.', 'document', 404);
  if (!may(person.role, rule.needs)) {
    throw refuse(`“${rule.label}” is not for a ${roles[person.role].toLowerCase()} to do.`, 'action', 403);
  }
  if (person.role === 'translator' && !(person.languages ?? []).includes(locale)) {
    throw refuse(`You translate ${(person.languages ?? []).join(', ')}; this is ${locale}.`, 'locale', 403);
  }
  if (rule.notByAuthor && row?.askedBy === person.id && person.role !== 'admin') {
    throw refuse(`You asked for the review of “${title}”, so somebody else approves it.`, 'action', 403);
  }
}

function refuseIncomplete({ errors }: Assembled): void {
  if (errors.length > 0) throw refuseAll(errors, 400);
}

/** Refuse a reason that nobody could read, and an address to which readers cannot be led when this is gone. */
async function refuseSaid(
  req: PayloadRequest,
  { reason, afterwards }: TransitionRequest,
  { brand, address, reference }: Assembled,
): Promise<void> {
  const wrong = wrongText(reason, 'reason');
  if (wrong) throw refuse(`The reason ${wrong.problem}`, 'reason');
  if (!afterwards || !('to' in afterwards)) return;
  const { to } = afterwards;
  const isItself = to === reference || (to.startsWith('/') && address !== '' && isSameAddress(to, address));
  const problem = isItself
    ? 'This is the page that will be gone. Lead readers to another one.'
    : await wrongTarget(req, brand, to);
  if (problem !== undefined) throw refuse(problem, 'afterwards.to');
}

/** What the row says afterwards, but for what publishing itself changes. */
function changeOf(
  req: PayloadRequest,
  wanted: TransitionRequest,
  rule: Transition,
  assembled: Assembled,
  state: State,
): Partial<WorkflowRow> {
  const now = new Date().toISOString();
  const by = personOf(req)?.id ?? 'schedule';
  const to = rule.to === 'stays' ? state : rule.to;
  const change: Partial<WorkflowRow> = { state: to, hash: assembled.hash, rev: assembled.rev };
  if (rule.takes === 'reason' && !wanted.reason?.trim()) {
    throw refuse('Say why, so that the author knows what to do.', 'reason');
  }
  switch (wanted.action) {
    case 'ask':
      return { ...change, askedBy: by, askedAt: now, approvedBy: null, approvedAt: null };
    case 'approve':
      return { ...change, approvedBy: by, approvedAt: now };
    case 'schedule':
      return { ...change, publishAt: momentOf(wanted) };
    // What was approved stays what was approved: only an approval says of what is written now that it may go live.
    case 'unschedule':
      return { publishAt: null, state: to };
    case 'unpublish':
      return { state: to };
    case 'schedule-unpublish':
      return { unpublishAt: momentOf(wanted), afterwards: JSON.stringify(afterwardsOf(wanted)), state: to };
    case 'unschedule-unpublish':
      return { unpublishAt: null, afterwards: null, state: to };
    default:
      return change;
  }
}

function momentOf({ at }: TransitionRequest): string {
  const moment = new Date(at ?? '');
  if (Number.isNaN(moment.valueOf())) throw refuse('Say when, such as 2027-05-14T09:00:00+02:00.', 'at');
  if (moment.valueOf() < Date.now() - 60_000) throw refuse('That moment is over. Choose one to come.', 'at');
  return moment.toISOString();
}

function afterwardsOf({ afterwards }: TransitionRequest): Afterwards {
  if (!afterwards) {
    throw refuse('Say what answers at the address then: { "gone": true }, or { "to": "page:home" }.', 'afterwards');
  }
  return afterwards;
}

function nameOf(state: State): string {
  return state === 'in-review' ? 'in review' : state === 'draft' ? 'a draft' : state;
}
