import type { PayloadRequest } from 'payload';
import { personOf } from '../access/roles.ts';
import { createRow } from '../database/rows.ts';
import type { Subject, WorkflowCollection } from './rows.ts';

/** Something that happened, as it is kept for good. */
export interface AuditRow extends Omit<Subject, 'collection'> {
  /** That of the document; `leads` where addresses were taken out or erased. */
  collection: WorkflowCollection | 'leads';
  /** ISO 8601 in UTC. */
  at: string;
  brand: string;
  title: string;
  action: string;
  from: string;
  to: string;
  /** The id of who did it, and the name they had then; `schedule` where a clock did, `guest` where a link let somebody. */
  by: string;
  byName: string;
  /** How it came: rest, graphql, mcp, schedule, ... */
  via: string;
  reason: string | null;
  rev: number;
  hash: string | null;
}

/** Add to the audit trail, in the request's transaction; `guest` is the name of somebody without an account. */
export async function addAudit(
  req: PayloadRequest,
  row: Omit<AuditRow, 'at' | 'by' | 'byName' | 'via'>,
  guest?: string,
): Promise<void> {
  const person = personOf(req);
  await createRow<AuditRow>(req, 'audit-rows', {
    ...row,
    at: new Date().toISOString(),
    by: person?.id ?? (guest === undefined ? 'schedule' : 'guest'),
    byName: person?.name || person?.email || (guest === undefined ? 'The schedule' : `${guest} (guest)`),
    via: typeof req.context.via === 'string' ? req.context.via : (req.payloadAPI ?? 'local').toLowerCase(),
  });
}
