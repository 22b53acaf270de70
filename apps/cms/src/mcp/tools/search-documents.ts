import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { personOf, worksFor } from '../../access/roles.ts';
import { findRows } from '../../database/rows.ts';
import { listDocuments } from '../../desk/list-documents.ts';
import { titleOf } from '../../forms/title-of.ts';
import { brandOf } from '../../project/brands.ts';
import { isWorkflowCollection, type WorkflowRow, workflowCollections } from '../../workflow/rows.ts';
import { inputs } from '../inputs.ts';
import { defineTool } from '../tool.ts';

/** Pictures and tags, which have no texts beside their names, and the fields with these. */
const named: Readonly<Record<string, readonly string[]>> = { media: ['alt', 'key'], tags: ['label', 'key'] };

/** How a source form names a document of a collection. */
const prefixes: Readonly<Record<string, string>> = { pages: 'page:', posts: 'post:', media: 'media/' };

export const searchDocuments = defineTool({
  name: 'search_documents',
  title: 'Search documents',
  description:
    'Find documents of a brand by words of their titles, addresses and texts, in any language: pages, posts, authors, settings, shared sections; or pictures (media) and tags by their names, to name them in a form. What has the words in its name comes first, then the newest.',
  isReadOnly: true,
  input: z.strictObject({
    brand: inputs.brand,
    collection: z.enum([...workflowCollections, 'media', 'tags']).default('pages'),
    text: z.string().max(200).optional().describe('Words that must all be there; all documents without them.'),
    locale: inputs.locale
      .optional()
      .describe('The language in which titles are told; the brand’s first one if not said.'),
    page: z.int().min(1).max(10_000).default(1),
    limit: z.int().min(1).max(100).default(20),
  }),
  output: z.object({
    documents: z.array(
      z.object({
        id: z.string(),
        key: z.string(),
        title: z.string(),
        reference: z.string().describe('How a source form names it.'),
        rev: z.number(),
        updatedAt: z.string(),
        states: z.record(z.string(), z.string()).describe('Where each language stands in the workflow.'),
      }),
    ),
    total: z.number(),
    pages: z.number(),
  }),
  run: async (req, { brand, collection, text, locale, page, limit }) => {
    const asked = { brand, collection, words: text?.trim() ?? '', page, limit };
    const { rows, total } = await (isWorkflowCollection(collection) ? findWritten : findNamed)(req, {
      ...asked,
      locale: locale ?? brandOf(brand).defaultLocale,
    });
    const states = isWorkflowCollection(collection)
      ? await findRows<WorkflowRow>(req, 'workflow-rows', { document: { in: rows.map(({ id }) => id) } })
      : [];
    const documents = rows.map((row) => ({
      id: row.id,
      key: row.key,
      title: titleOf({ ...row, ...(collection === 'media' && { title: row.alt }) }),
      reference: collection === 'tags' ? String(row.label ?? row.key) : `${prefixes[collection] ?? ''}${row.key}`,
      rev: row.rev,
      updatedAt: row.updatedAt,
      states: Object.fromEntries(
        states.filter(({ document }) => document === row.id).map(({ locale, state }) => [locale, state]),
      ),
    }));
    const lines = documents.map(({ id, title, reference }) => `${title} (${reference}) id ${id}`);
    const pages = Math.max(1, Math.ceil(total / limit));
    const summary = `${total} found${pages > 1 ? `, page ${page} of ${pages}` : ''}.`;
    return {
      content: { documents, total, pages },
      text: [summary, ...lines].join('\n'),
    };
  },
});

interface Found extends Record<string, unknown> {
  id: string;
  key: string;
  rev: number;
  updatedAt: string;
}

interface Asked {
  brand: string;
  collection: string;
  words: string;
  locale: string;
  /** 1-based. */
  page: number;
  limit: number;
}

interface Hits {
  rows: Found[];
  /** On all pages. */
  total: number;
}

/** Search as the lists of the editor do, then read what was found with the rights of the person. */
async function findWritten(req: PayloadRequest, { brand, words, ...asked }: Asked): Promise<Hits> {
  const { collection, locale, page, limit } = asked;
  const person = personOf(req);
  if (!person || !worksFor(person, brand)) return { rows: [], total: 0 };
  const query = { collection, brands: [brand], search: words, sort: 'newest', page, limit } as const;
  const { documents, total } = await listDocuments(req, query);
  const found = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: documents.map(({ id }) => id) } },
    select: { title: true, name: true, key: true, rev: true, updatedAt: true } as never,
    ...{ locale, depth: 0, pagination: false, overrideAccess: false, req },
  });
  const byId = new Map((found.docs as unknown as Found[]).map((row) => [row.id, row]));
  return { rows: documents.flatMap(({ id }) => byId.get(id) ?? []), total };
}

async function findNamed(req: PayloadRequest, { brand, collection, words, ...asked }: Asked): Promise<Hits> {
  const fields = named[collection] ?? [];
  const where: Where = { brand: { equals: brand } };
  if (words) where.or = fields.map((field) => ({ [field]: { like: words } }));
  const { docs, totalDocs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where,
    ...asked,
    ...{ depth: 0, sort: '-updatedAt', overrideAccess: false, req },
  });
  return { rows: docs as unknown as Found[], total: totalDocs };
}
