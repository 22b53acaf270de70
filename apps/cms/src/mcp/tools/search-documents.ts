import type { CollectionSlug, Where } from 'payload';
import { z } from 'zod';
import { findRows } from '../../database/rows.ts';
import { brandOf } from '../../project/brands.ts';
import { type WorkflowRow, workflowCollections } from '../../workflow/rows.ts';
import { inputs } from '../inputs.ts';
import { defineTool } from '../tool.ts';

/** Where documents are searched, and the fields with their names. */
const searched: Readonly<Record<string, readonly string[]>> = {
  pages: ['title', 'key'],
  posts: ['title', 'key'],
  authors: ['name', 'key'],
  settings: ['key'],
  'shared-sections': ['title', 'key'],
  media: ['alt', 'key'],
  tags: ['label', 'key'],
};

/** How a source form names a document of a collection. */
const prefixes: Readonly<Record<string, string>> = { pages: 'page:', posts: 'post:', media: 'media/' };

export const searchDocuments = defineTool({
  name: 'search_documents',
  title: 'Search documents',
  description:
    'Find documents of a brand by words of their title: pages, posts, authors, settings, shared sections; or pictures (media) and tags, to name them in a form. Newest first.',
  isReadOnly: true,
  input: z.strictObject({
    brand: inputs.brand,
    collection: z.enum(Object.keys(searched) as [string, ...string[]]).default('pages'),
    text: z.string().max(200).optional().describe('Words of the title; all documents without them.'),
    locale: inputs.locale.optional().describe('The language to search in; the brand’s first one if not said.'),
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
    const { defaultLocale } = brandOf(brand);
    const fields = searched[collection] ?? [];
    const words = text?.trim();
    const where: Where = { brand: { equals: brand } };
    if (words) where.or = fields.map((field) => ({ [field]: { like: words } }));
    const found = await req.payload.find({
      collection: collection as CollectionSlug,
      where,
      ...{ locale: locale ?? defaultLocale, depth: 0, page, limit, sort: '-updatedAt', overrideAccess: false, req },
    });
    const rows = found.docs as unknown as Found[];
    const states = (workflowCollections as readonly string[]).includes(collection)
      ? await findRows<WorkflowRow>(req, 'workflow-rows', { document: { in: rows.map(({ id }) => id) } })
      : [];
    const documents = rows.map((row) => ({
      id: row.id,
      key: row.key,
      title: String(row[fields[0] ?? 'key'] || row.key),
      reference: collection === 'tags' ? String(row.label ?? row.key) : `${prefixes[collection] ?? ''}${row.key}`,
      rev: row.rev,
      updatedAt: row.updatedAt,
      states: Object.fromEntries(
        states.filter(({ document }) => document === row.id).map(({ locale, state }) => [locale, state]),
      ),
    }));
    const lines = documents.map(({ id, title, reference }) => `${title} (${reference}) id ${id}`);
    const summary = `${found.totalDocs} found${found.totalPages > 1 ? `, page ${page} of ${found.totalPages}` : ''}.`;
    return {
      content: { documents, total: found.totalDocs, pages: found.totalPages },
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
