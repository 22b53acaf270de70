import type { Endpoint } from 'payload';
import { z } from 'zod';
import { may } from '../access/permissions.ts';
import { requirePerson } from '../access/require-person.ts';
import { worksFor } from '../access/roles.ts';
import { findRows } from '../database/rows.ts';
import { refuse } from '../errors.ts';
import { assemble } from '../forms/assemble.ts';
import { isSameContent } from '../forms/content-hash.ts';
import { checkSaid } from '../guard/check-said.ts';
import { brandOf } from '../project/brands.ts';
import type { AuditRow } from './audit.ts';
import { changesEndpoint } from './changes-endpoint.ts';
import { type LiveState, liveState } from './live-state.ts';
import { type Afterwards, findWorkflow, type Subject, workflowCollections } from './rows.ts';
import { mayBegin, type TransitionName, transitions } from './state-machine.ts';
import { transition } from './transition.ts';

const subject = {
  collection: z.enum(workflowCollections),
  document: z.string().min(1).max(100),
  locale: z.string().min(2).max(20),
};
const body = z.strictObject({
  ...subject,
  action: z.enum(Object.keys(transitions) as [TransitionName, ...TransitionName[]]),
  rev: z.int().optional(),
  reason: z.string().max(2000).optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  afterwards: z
    .union([z.strictObject({ gone: z.literal(true) }), z.strictObject({ to: z.string().min(1).max(2000) })])
    .optional(),
});

/** What came of a question about one language of a document. */
export interface WorkflowAnswer extends LiveState {
  state: string;
  title: string;
  /** Of the brand: its name, and its time zone such as `Europe/Paris`. */
  brand: string;
  timeZone: string;
  live: boolean;
  rev: number;
  publishAt: string | null;
  unpublishAt: string | null;
  /** What answers at the address after `unpublishAt`, an Afterwards. */
  afterwards: Afterwards | null;
  /** What whoever asks may do now. */
  actions: { name: string; label: string; takes?: string | undefined }[];
  /** What keeps it from being reviewed. */
  missing: { path: string; message: string }[];
  /** The newest first. */
  trail: Pick<AuditRow, 'at' | 'action' | 'from' | 'to' | 'byName' | 'reason'>[];
}

/** `GET /api/workflow` tells where a document stands, `POST /api/workflow` takes it on. */
export const workflowEndpoints: Endpoint[] = [
  changesEndpoint,
  {
    path: '/workflow',
    method: 'get',
    handler: async (req) => {
      const wanted: Subject = checkSaid(z.object(subject), Object.fromEntries(req.searchParams));
      const person = requirePerson(req, 'collection');
      const assembled = await assemble(req, wanted);
      if (!assembled || !worksFor(person, assembled.brand)) throw refuse('There is no such document.', 'document', 404);
      const row = await findWorkflow(req, wanted);
      const state = row?.state ?? 'draft';
      const trail = await findRows<AuditRow>(
        req,
        'audit-rows',
        { and: [{ document: { equals: wanted.document } }, { locale: { equals: wanted.locale } }] },
        { sort: '-at', limit: 50 },
      );
      const { name: brand, timeZone } = brandOf(assembled.brand);
      const answer: WorkflowAnswer = {
        ...(await liveState(req, wanted, assembled.brand)),
        title: assembled.title,
        brand,
        timeZone,
        state,
        live: row?.live === 'yes',
        rev: assembled.rev,
        publishAt: row?.publishAt ?? null,
        unpublishAt: row?.unpublishAt ?? null,
        afterwards: row?.afterwards ? (JSON.parse(row.afterwards) as Afterwards) : null,
        actions: Object.entries(transitions).flatMap(([name, rule]) => {
          const isPossible =
            mayBegin(rule, state, !isSameContent(row?.hash, assembled.hash)) &&
            may(person.role, rule.needs) &&
            !(person.role === 'translator' && !(person.languages ?? []).includes(wanted.locale)) &&
            !('notByAuthor' in rule && row?.askedBy === person.id && person.role !== 'admin') &&
            !(name === 'unschedule-unpublish' && !row?.unpublishAt) &&
            (!('needsLive' in rule) || row?.live === 'yes');
          return isPossible ? [{ name, label: rule.label, takes: 'takes' in rule ? rule.takes : undefined }] : [];
        }),
        missing: assembled.errors.map(({ path, message }) => ({ path, message })),
        trail: trail.map(({ at, action, from, to, byName, reason }) => ({ at, action, from, to, byName, reason })),
      };
      return Response.json(answer);
    },
  },
  {
    path: '/workflow',
    method: 'post',
    handler: async (req) => {
      const wanted = checkSaid(body, await req.json?.().catch(() => undefined));
      return Response.json(await transition(req, wanted));
    },
  },
];
