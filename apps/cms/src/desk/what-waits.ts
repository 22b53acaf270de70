import { sql } from '@payloadcms/db-postgres/drizzle';
import type { PayloadRequest } from 'payload';
import { may } from '../access/permissions.ts';
import type { Person } from '../access/roles.ts';
import { findRows, type Row } from '../database/rows.ts';
import { selectRows } from '../database/select-rows.ts';
import { defaultLocale } from '../project/locales.ts';
import type { OpenTexts } from '../translations/read-translations.ts';
import type { AuditRow } from '../workflow/audit.ts';
import type { WorkflowRow } from '../workflow/rows.ts';
import type { State } from '../workflow/state-machine.ts';
import { ownBrands } from './own-brands.ts';

/** Something that somebody is to do. */
export interface Task {
  collection: string;
  document: string;
  locale: string;
  brand: string;
  title: string;
  /** What there is to say of it: who asked, why it came back, how much is missing. */
  note: string;
  /** ISO 8601 in UTC; undefined where no moment matters. */
  at?: string | undefined;
}

/** What waits for somebody, of one kind. */
export interface TaskList {
  name: 'review' | 'publish' | 'sent-back' | 'translate';
  title: string;
  tasks: Task[];
  /** How many there are, beyond those listed. */
  total: number;
}

const mostListed = 12;
const mostLookedAt = 60;

/** Find what waits for somebody, by what they may do: the kinds that nothing waits in are there too, and empty. */
export async function whatWaits(req: PayloadRequest, person: Person): Promise<TaskList[]> {
  const brands = ownBrands(person);
  const may_ = (action: Parameters<typeof may>[1]) => may(person.role, action);
  const lists = await Promise.all([
    may_('approve') ? toReview(req, brands, person) : undefined,
    may_('publish') ? toPublish(req, brands) : undefined,
    may_('ask') ? sentBack(req, brands, person) : undefined,
    may_('translate') ? toTranslate(req, brands, person) : undefined,
  ]);
  return lists.filter((list) => list !== undefined);
}

async function toReview(req: PayloadRequest, brands: string[], person: Person): Promise<TaskList> {
  const rows = await inState(req, 'in-review', brands, 'askedAt');
  // Nobody approves what they themselves asked for.
  const others = rows.filter(({ askedBy }) => askedBy !== person.id || person.role === 'admin');
  const names = await namesOf(req, others.slice(0, mostListed), 'ask');
  return taskList('review', 'To review', others, (row) => ({
    note: `${names.get(keyed(row)) ?? 'Somebody'} asks for your review`,
    at: row.askedAt ?? undefined,
  }));
}

async function toPublish(req: PayloadRequest, brands: string[]): Promise<TaskList> {
  const rows = await inState(req, 'approved', brands, 'approvedAt');
  const names = await namesOf(req, rows.slice(0, mostListed), 'approve');
  return taskList('publish', 'To publish', rows, (row) => ({
    note: `Approved by ${names.get(keyed(row)) ?? 'somebody'}`,
    at: row.approvedAt ?? undefined,
  }));
}

/** What came back from a review: to whoever asked for it, and to a brand manager what came back to anybody. */
async function sentBack(req: PayloadRequest, brands: string[], person: Person): Promise<TaskList> {
  const all = await findRows<WorkflowRow>(
    req,
    'workflow-rows',
    {
      and: [
        { state: { equals: 'draft' } },
        { askedAt: { exists: true } },
        { brand: { in: brands } },
        ...(may(person.role, 'approve') ? [] : [{ askedBy: { equals: person.id } }]),
      ],
    },
    { sort: '-askedAt', limit: mostLookedAt },
  );
  const last = await lastOf(req, all);
  const rows = all.filter((row) => last.get(keyed(row))?.action === 'send-back');
  return taskList('sent-back', 'Sent back', rows, (row) => {
    const { byName, reason, at } = last.get(keyed(row)) ?? { byName: '', reason: '', at: undefined };
    return { note: `${byName}: “${reason ?? ''}”`, at };
  });
}

interface OpenRow {
  document: string;
  collection: string;
  brand: string;
  title: string;
  open: string;
  at: string;
}

/** What is missing or out of date in somebody's languages: what was begun first, then what is not there at all. */
async function toTranslate(req: PayloadRequest, brands: string[], person: Person): Promise<TaskList> {
  const languages =
    person.role === 'translator' ? (person.languages ?? []).filter((code) => code !== defaultLocale) : undefined;
  const isOpen = languages
    ? sql.join(
        languages.map((locale) => sql`d.open like ${`%"${locale}":%`}`),
        sql` or `,
      )
    : sql`d.open <> '{}'`;
  const found =
    brands.length === 0 || languages?.length === 0
      ? []
      : await selectRows<OpenRow>(
          req.payload,
          sql`select d.document, d.collection, d.brand, d.title, d.open, d.at from desk_rows d
            where d.brand in ${brands} and (${isOpen}) order by d.at desc limit ${mostLookedAt}`,
        );
  const tasks = found.flatMap(({ open, at, ...row }) =>
    Object.entries(JSON.parse(open) as Record<string, OpenTexts>)
      .filter(([locale]) => languages === undefined || languages.includes(locale))
      .map(([locale, state]) => ({ task: { ...row, locale, note: openNote(state), at }, state })),
  );
  tasks.sort((a, b) => Number(b.state.isThere) - Number(a.state.isThere));
  return {
    name: 'translate',
    title: 'To translate',
    tasks: tasks.slice(0, mostListed).map(({ task }) => task),
    total: tasks.length,
  };
}

function openNote({ isThere, missing, outOfDate, texts }: OpenTexts): string {
  if (!isThere) return `Not begun, ${texts} ${texts === 1 ? 'text' : 'texts'}`;
  const parts = [missing > 0 && `${missing} missing`, outOfDate > 0 && `${outOfDate} out of date`].filter(Boolean);
  return `${parts.join(', ')} of ${texts} texts`;
}

function inState(req: PayloadRequest, state: State, brands: string[], sort: string): Promise<Row<WorkflowRow>[]> {
  return findRows<WorkflowRow>(
    req,
    'workflow-rows',
    { and: [{ state: { equals: state } }, { brand: { in: brands } }] },
    { sort, limit: mostLookedAt },
  );
}

function taskList(
  name: TaskList['name'],
  title: string,
  rows: readonly WorkflowRow[],
  say: (row: WorkflowRow) => { note: string; at?: string | undefined },
): TaskList {
  const tasks = rows.slice(0, mostListed).map((row): Task => {
    const { collection, document, locale, brand, title: name } = row;
    return { collection, document, locale, brand, title: name, ...say(row) };
  });
  return { name, title, tasks, total: rows.length };
}

const keyed = ({ document, locale }: { document: string; locale: string }) => `${document}/${locale}`;

/** The last thing that happened to each. */
async function lastOf(req: PayloadRequest, rows: readonly WorkflowRow[]): Promise<Map<string, AuditRow>> {
  const trail = await trailOf(req, rows);
  const last = new Map<string, AuditRow>();
  for (const row of trail) if (!last.has(keyed(row))) last.set(keyed(row), row);
  return last;
}

async function namesOf(
  req: PayloadRequest,
  rows: readonly WorkflowRow[],
  action: string,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const row of await trailOf(req, rows)) {
    if (row.action === action && !names.has(keyed(row))) names.set(keyed(row), row.byName);
  }
  return names;
}

/** What happened to documents, the newest first. */
function trailOf(req: PayloadRequest, rows: readonly WorkflowRow[]): Promise<AuditRow[]> {
  if (rows.length === 0) return Promise.resolve([]);
  return findRows<AuditRow>(
    req,
    'audit-rows',
    { document: { in: [...new Set(rows.map(({ document }) => document))] } },
    { sort: '-at', limit: 1000 },
  );
}
