import type { CollectionSlug, Endpoint } from 'payload';
import { requirePerson } from '../access/require-person.ts';
import { worksFor } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import { brandOf } from '../project/brands.ts';
import { usersOf } from './uses.ts';

/** A document that uses another one. */
export interface UseAnswer {
  collection: string;
  /** What one of the collection is called. */
  kind: string;
  document: string;
  title: string;
}

/** `GET /api/uses?id=` lists what uses a document, of the brands that whoever asks works for. */
export const usesEndpoint: Endpoint = {
  path: '/uses',
  method: 'get',
  handler: async (req) => {
    const person = requirePerson(req, 'id');
    const id = req.searchParams.get('id') ?? '';
    // Ids are looked for as they are, and `%` and `_` would stand for others.
    if (!/^[\w-]{1,100}$/.test(id) || id.includes('_')) throw refuse('Say which document: id.', 'id');
    const users = (await usersOf(req, id)).filter(({ brand, document }) => worksFor(person, brand) && document !== id);
    const uses = users.map(({ collection, document, brand, title }): UseAnswer => {
      const singular = req.payload.collections[collection as CollectionSlug]?.config.labels.singular;
      const kind = typeof singular === 'string' ? singular : collection;
      return { collection, kind, document, title: collection === 'settings' ? brandOf(brand).name : title };
    });
    return Response.json({ uses });
  },
};
