import type { Endpoint } from 'payload';
import { z } from 'zod';
import { requirePerson } from '../access/require-person.ts';
import { worksFor } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import { requireDocument } from '../forms/require-document.ts';
import { checkSaid } from '../guard/check-said.ts';
import { brands } from '../project/brands.ts';
import { linkEndpoints } from './link-endpoints.ts';
import { pictureEndpoint } from './picture-endpoint.ts';
import { previewedCollections } from './preview-fact.ts';
import { readFacts } from './read-facts.ts';
import { readPreviewed } from './read-previewed.ts';

const ofDocument = z.strictObject({
  collection: z.enum(previewedCollections),
  id: z.string().min(1).max(100),
  locale: z.string().min(2).max(20),
  version: z.enum(['live', 'written']).default('written'),
});
const ofReferences = z.strictObject({
  brand: z.string().min(1).max(100),
  locale: z.string().min(2).max(20),
  /** Ids, and references such as `page:pilot` and `media/hero.svg`, in one list with spaces between. */
  names: z.string().max(20_000),
});

/**
 * What previews ask: `GET /api/preview/document` for a document as it is live or written with all that it takes to draw it,
 * `GET /api/preview/references` for what was named since.
 */
export const previewEndpoints: Endpoint[] = [
  {
    path: '/preview/document',
    method: 'get',
    handler: async (req) => {
      const { version, ...asked } = checkSaid(ofDocument, Object.fromEntries(req.searchParams));
      const { document } = await requireDocument(req, asked);
      const previewed = await readPreviewed(req, document, asked, version);
      if (!previewed) throw refuse('Nothing of it is live in this language.', 'version', 404);
      return Response.json(previewed, { headers: { 'cache-control': 'no-store' } });
    },
  },
  {
    path: '/preview/references',
    method: 'get',
    handler: async (req) => {
      const { brand, locale, names } = checkSaid(ofReferences, Object.fromEntries(req.searchParams));
      const person = requirePerson(req);
      if (!brands.has(brand) || !worksFor(person, brand)) throw refuse('There is no such brand.', 'brand', 404);
      const facts = await readFacts(req, brand, names.split(' '), locale);
      return Response.json({ facts }, { headers: { 'cache-control': 'no-store' } });
    },
  },
  pictureEndpoint,
  ...linkEndpoints,
];
