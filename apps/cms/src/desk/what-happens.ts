import type { PayloadRequest, Where } from 'payload';
import type { Person } from '../access/roles.ts';
import { findRows } from '../database/rows.ts';
import { siteAddress } from '../project/site-address.ts';
import type { PublicationRow } from '../publishing/rows.ts';
import type { WorkflowRow } from '../workflow/rows.ts';
import type { DeskRow } from './desk-rows.ts';
import { ownBrands } from './own-brands.ts';

/** Something that goes live or comes down. */
export interface Coming {
  kind: 'publish' | 'unpublish';
  collection: string;
  document: string;
  locale: string;
  brand: string;
  title: string;
  /** ISO 8601 in UTC. */
  at: string;
}

/** Something that went live. */
export interface Published extends Omit<Coming, 'kind'> {
  /** Where it is on the site; undefined for what has no page. */
  url: string | undefined;
}

/** A document that somebody is at work on. */
export interface OwnDraft {
  collection: string;
  document: string;
  brand: string;
  title: string;
  at: string;
}

const few = 6;
const mostComing = 500;

/** What goes live and comes down, the next first; `from` and `to` bound it, ISO 8601 in UTC. */
export async function whatComes(
  req: PayloadRequest,
  brands: readonly string[],
  { from, to, limit = mostComing }: { from?: string; to?: string; limit?: number } = {},
): Promise<Coming[]> {
  const between = (field: string): Where[] => [
    { [field]: { exists: true } },
    ...(from === undefined ? [] : [{ [field]: { greater_than_equal: from } }]),
    ...(to === undefined ? [] : [{ [field]: { less_than: to } }]),
  ];
  const own: Where = { brand: { in: [...brands] } };
  const [up, down] = await Promise.all([
    findRows<WorkflowRow>(
      req,
      'workflow-rows',
      { and: [{ state: { equals: 'scheduled' } }, own, ...between('publishAt')] },
      { sort: 'publishAt', limit },
    ),
    findRows<WorkflowRow>(
      req,
      'workflow-rows',
      { and: [{ live: { equals: 'yes' } }, own, ...between('unpublishAt')] },
      { sort: 'unpublishAt', limit },
    ),
  ]);
  return [
    ...up.map((row) => coming(row, 'publish', row.publishAt)),
    ...down.map((row) => coming(row, 'unpublish', row.unpublishAt)),
  ]
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, limit);
}

function coming(row: WorkflowRow, kind: Coming['kind'], at: string | null): Coming {
  const { collection, document, locale, brand, title } = row;
  return { kind, collection, document, locale, brand, title, at: at ?? '' };
}

/** The pages and posts that went live last. */
export async function whatWentLive(req: PayloadRequest, person: Person): Promise<Published[]> {
  const rows = await findRows<PublicationRow & { snapshot: string }>(
    req,
    'publications',
    { and: [{ brand: { in: ownBrands(person) } }, { collection: { in: ['pages', 'posts'] } }] },
    { sort: '-at', limit: few },
  );
  const titles = new Map(
    (await findRows<WorkflowRow>(req, 'workflow-rows', { document: { in: rows.map(({ document }) => document) } })).map(
      ({ document, locale, title }) => [`${document}/${locale}`, title],
    ),
  );
  return rows.map(({ collection, document, locale, brand, at, address }) => ({
    ...{ collection, document, locale, brand, at },
    title: titles.get(`${document}/${locale}`) ?? address,
    url: address ? siteAddress(brand, address) : undefined,
  }));
}

/** What somebody saved last and is not live as it is written. */
export async function ownDrafts(req: PayloadRequest, person: Person): Promise<OwnDraft[]> {
  const rows = await findRows<DeskRow>(
    req,
    'desk-rows',
    { and: [{ by: { equals: person.id } }, { brand: { in: ownBrands(person) } }] },
    { sort: '-at', limit: 40 },
  );
  const states = await findRows<WorkflowRow>(req, 'workflow-rows', {
    document: { in: rows.map(({ document }) => document) },
  });
  const isDraft = ({ document, written }: DeskRow) => {
    const own = states.filter((row) => row.document === document);
    return own.length < written || own.some(({ state }) => state === 'draft');
  };
  return rows
    .filter(isDraft)
    .slice(0, few)
    .map(({ collection, document, brand, title, at }) => ({ collection, document, brand, title, at }));
}
