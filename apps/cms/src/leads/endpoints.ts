import { Readable } from 'node:stream';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { may } from '../access/permissions.ts';
import { requirePerson } from '../access/require-person.ts';
import { worksFor } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import { brands } from '../project/brands.ts';
import { auditLeads } from './audit-leads.ts';
import { readEmail } from './email-address.ts';
import { eraseLead } from './erase-lead.ts';
import { exportLeads } from './export-leads.ts';

const erasure = z.strictObject({ email: z.string().min(1).max(254), brand: z.string().min(1).max(100) });

/** `GET /api/leads/export?brand=BRAND` gives a brand's addresses as CSV, `POST /api/leads/erase` erases somebody's. */
export const leadEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/export',
    method: 'get',
    handler: async (req) => {
      const brand = mayRead(req, req.searchParams.get('brand'));
      await auditLeads(req, brand, 'export', null);
      const rows = Readable.from(exportLeads(req, brand)).map((text: string) => Buffer.from(text));
      return new Response(Readable.toWeb(rows) as ReadableStream, {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="leads-${brand}-${new Date().toISOString().slice(0, 10)}.csv"`,
          'cache-control': 'no-store',
        },
      });
    },
  },
  {
    path: '/erase',
    method: 'post',
    handler: async (req) => {
      const asked = erasure.safeParse(await req.json?.().catch(() => undefined));
      if (!asked.success) throw refuse('Say whose: { "email": "name@example.org", "brand": "..." }.', 'email');
      const brand = mayRead(req, asked.data.brand);
      const email = readEmail(asked.data.email);
      if (email === undefined) throw refuse('That is not an email address. Write it as name@example.org.', 'email');
      return Response.json({ erased: await eraseLead(req, brand, email) });
    },
  },
];

/** Get the brand, where whoever asks may read its leads. */
function mayRead(req: PayloadRequest, brand: string | null): string {
  const person = requirePerson(req, 'brand');
  if (!may(person.role, 'read-leads')) throw refuse('Leads are for brand managers.', 'brand', 403);
  if (brand === null || !brands.has(brand) || !worksFor(person, brand)) {
    throw refuse('Say for which of your brands: ?brand=...', 'brand', 403);
  }
  return brand;
}
