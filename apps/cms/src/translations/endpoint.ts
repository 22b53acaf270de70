import type { Endpoint } from 'payload';
import { z } from 'zod';
import { refuse } from '../errors.ts';
import { requireDocument } from '../forms/require-document.ts';
import type { OpenText } from '../model/translation-state.ts';
import { brandOf } from '../project/brands.ts';
import { locales as named } from '../project/locales.ts';
import { workflowCollections, workflowOf } from '../workflow/rows.ts';
import { translationsOf } from './translations-of.ts';

const query = z.object({ collection: z.enum(workflowCollections), document: z.string().min(1).max(100) });

/** How far one language of a document is. */
export interface LanguageAnswer {
  code: string;
  /** Named in itself. */
  label: string;
  isDefault: boolean;
  /** Whether the document exists in it at all. */
  isThere: boolean;
  state: string;
  live: boolean;
  texts: number;
  done: number;
  open: Pick<OpenText, 'path' | 'label' | 'reason'>[];
}

/** What `GET /api/languages` answers. */
export interface LanguagesAnswer {
  defaultLocale: string;
  languages: LanguageAnswer[];
  /** The texts of the first language by path, as Markdown where they are formatted. */
  originals: Readonly<Record<string, string>>;
}

/** `GET /api/languages?collection=&document=` tells what is missing or out of date in each language of a document. */
export const languagesEndpoint: Endpoint = {
  path: '/languages',
  method: 'get',
  handler: async (req) => {
    const asked = query.safeParse(Object.fromEntries(req.searchParams));
    if (!asked.success) throw refuse('Say which document: collection and document.', 'document');
    const { collection, document: id } = asked.data;
    const { document } = await requireDocument(req, { collection, id }, 'document');
    const { locales, defaultLocale } = brandOf(document.brand);
    const { originals, stateIn } = await translationsOf(req, collection, document);
    const rows = await workflowOf(req, collection, id);
    const languages = locales.map((code): LanguageAnswer => {
      const { open, ...state } = stateIn(code);
      const row = rows.find(({ locale }) => locale === code);
      return {
        code,
        label: String(named.find((one) => one.code === code)?.label ?? code),
        isDefault: code === defaultLocale,
        ...state,
        state: row?.state ?? 'draft',
        live: row?.live === 'yes',
        open: open.map(({ path, label, reason }) => ({ path, label, reason })),
      };
    });
    return Response.json({ defaultLocale, languages, originals } satisfies LanguagesAnswer);
  },
};
