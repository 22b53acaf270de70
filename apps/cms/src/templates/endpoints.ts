import type { CollectionSlug, Endpoint } from 'payload';
import { z } from 'zod';
import { may } from '../access/permissions.ts';
import { requirePerson } from '../access/require-person.ts';
import { worksFor } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import { checkSaid } from '../guard/check-said.ts';
import { brandOf, brands } from '../project/brands.ts';
import { pageOfTemplate } from './page-of-template.ts';

const body = z.strictObject({
  brand: z.string({ error: 'Choose the brand.' }),
  title: z
    .string({ error: 'Give the page a title.' })
    .trim()
    .min(1, 'Give the page a title.')
    .max(90, 'The title has at most 90 characters.'),
});

/** `POST /api/templates/:name` with `{ brand, title }` makes a page from a template, as a draft, and answers with its id. */
export const templateEndpoints: Endpoint[] = [
  {
    path: '/templates/:name',
    method: 'post',
    handler: async (req) => {
      const person = requirePerson(req, 'name');
      const { brand, title } = checkSaid(body, await req.json?.().catch(() => undefined));
      if (!may(person.role, 'write')) throw refuse('You may not make pages.', 'name', 403);
      if (!brands.has(brand) || !worksFor(person, brand)) throw refuse('You do not work for this brand.', 'brand', 403);
      const page = await req.payload.create({
        collection: 'pages' as CollectionSlug,
        data: pageOfTemplate(String(req.routeParams?.name), { brand, title }) as never,
        locale: brandOf(brand).defaultLocale as never,
        depth: 0,
        overrideAccess: false,
        req,
      });
      return Response.json({ id: String(page.id) }, { status: 201 });
    },
  },
];
