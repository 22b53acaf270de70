import { z } from 'zod';
import { slugProblem } from './slug-problem.js';

/** The kinds of document there are. */
export const documentTypes = ['page', 'post', 'author', 'settings', 'media', 'redirects'] as const;

export type DocumentType = (typeof documentTypes)[number];

function slugError({ input }: { input?: unknown }): string {
  return `${slugProblem(String(input))}; write letters, digits, "-", "_" and ".", such as spring-sale, and "/" only between them`;
}

/** A key: what names a document in references, the same in every language. It may have folders. */
export const keySchema = z
  .string()
  .min(1)
  .max(200)
  .refine((key) => slugProblem(key) === undefined, { error: slugError });

/** What every document has, whatever it is. */
export function documentBase<const T extends DocumentType>(type: T) {
  return {
    type: z.literal(type),
    /** `brand/type/locale/key`; see documentId. */
    id: z.string().min(1).max(300),
    key: keySchema,
    brand: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'is not the id of a brand' }),
    /** A BCP 47 tag; `-` for what has no language. */
    locale: z.string().regex(/^(-|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/, { error: 'is not a language tag such as "en"' }),
    /** The last part of the address; empty for the home page. */
    slug: z
      .string()
      .max(200)
      .refine((slug) => slug === '' || slugProblem(slug) === undefined, { error: slugError })
      .meta({ label: 'Address', help: 'The last part of the address, such as spring-sale.' }),
    status: z.enum(['draft', 'published', 'archived']),
    schemaVersion: z.int().min(1),
  };
}
