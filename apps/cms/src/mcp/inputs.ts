import { z } from 'zod';
import { brands } from '../project/brands.ts';
import { locales } from '../project/locales.ts';
import { workflowCollections } from '../workflow/rows.ts';

/** What several tools take. */
export const inputs = {
  brand: z.enum([...brands.keys()] as [string, ...string[]]).describe('The id of a brand; see list_brands.'),
  collection: z.enum(workflowCollections).describe('What kind of document it is.'),
  id: z.string().min(1).max(100).describe('The id of the document, as search_documents gives it.'),
  locale: z
    .enum(locales.map(({ code }) => code) as [string, ...string[]])
    .describe('A language of the brand, such as "en".'),
  rev: z.int().min(0).describe('The revision that was read before; see get_document.'),
};

/** A source form: what a file of the document holds, as JSON. */
export const form = z.record(z.string(), z.unknown());

/** What is wrong or missing, at a path into the source form. */
export const problem = z.object({ path: z.string(), message: z.string() });
