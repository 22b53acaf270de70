import type { PayloadRequest } from 'payload';
import { createRow, findRow, findRows, type Row, updateRow } from '../database/rows.ts';
import type { State } from './state-machine.ts';

/** The collections whose documents are reviewed and published, and the kind of file each becomes. */
export const workflowCollections = ['pages', 'posts', 'authors', 'settings', 'shared-sections'] as const;

export type WorkflowCollection = (typeof workflowCollections)[number];

export function isWorkflowCollection(name: unknown): name is WorkflowCollection {
  return workflowCollections.includes(name as WorkflowCollection);
}

/** One language of one document. */
export interface Subject {
  collection: WorkflowCollection;
  /** The document's id. */
  document: string;
  locale: string;
}

/** What answers at the address of something that was taken down. */
export type Afterwards = { gone: true } | { to: string };

/** Where one language of a document stands; moments are ISO 8601 in UTC. */
export interface WorkflowRow extends Subject {
  key: string;
  brand: string;
  title: string;
  state: State;
  /** Hash of the source form that the state is about. */
  hash: string | null;
  rev: number;
  askedBy: string | null;
  askedAt: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
  publishAt: string | null;
  unpublishAt: string | null;
  /** An Afterwards as JSON, for `unpublishAt`. */
  afterwards: string | null;
  /** `yes` while something is live. */
  live: 'yes' | null;
}

export function keyOf({ collection, document, locale }: Subject): string {
  return `${collection}/${document}/${locale}`;
}

export function findWorkflow(req: PayloadRequest, subject: Subject): Promise<Row<WorkflowRow> | undefined> {
  return findRow<WorkflowRow>(req, 'workflow-rows', { key: { equals: keyOf(subject) } });
}

/** Every language of a document. */
export function workflowOf(req: PayloadRequest, collection: string, document: string): Promise<Row<WorkflowRow>[]> {
  return findRows<WorkflowRow>(req, 'workflow-rows', {
    and: [{ document: { equals: document } }, { collection: { equals: collection } }],
  });
}

/** Write where a language stands; what is not said stays. A new row begins as a draft. */
export async function putWorkflow(
  req: PayloadRequest,
  subject: Subject,
  change: Partial<WorkflowRow> & Pick<WorkflowRow, 'brand' | 'title'>,
): Promise<void> {
  const known = await findWorkflow(req, subject);
  if (known) return updateRow<WorkflowRow>(req, 'workflow-rows', known.id, change);
  await createRow<WorkflowRow>(req, 'workflow-rows', {
    ...subject,
    key: keyOf(subject),
    state: 'draft',
    hash: null,
    rev: 0,
    askedBy: null,
    askedAt: null,
    approvedBy: null,
    approvedAt: null,
    publishAt: null,
    unpublishAt: null,
    afterwards: null,
    live: null,
    ...change,
  });
}
