import type { Endpoint } from 'payload';
import { z } from 'zod';
import { personOf, worksFor } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import { wholeDocument } from '../forms/whole-document.ts';
import { documentModels } from '../model/document-models.ts';
import { eachText } from '../model/each-text.ts';
import { type OpenText, translationState } from '../model/translation-state.ts';
import { brandOf } from '../project/brands.ts';
import { locales as named } from '../project/locales.ts';
import { workflowCollections, workflowOf } from '../workflow/rows.ts';
import { findSources } from './rows.ts';
import { modelOf, textContext } from './texts.ts';

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
  originals: Record<string, string>;
}

/** `GET /api/languages?collection=&document=` tells what is missing or out of date in each language of a document. */
export const languagesEndpoint: Endpoint = {
  path: '/languages',
  method: 'get',
  handler: async (req) => {
    const asked = query.safeParse(Object.fromEntries(req.searchParams));
    if (!asked.success) throw refuse('Say which document: collection and document.', 'document');
    const person = personOf(req);
    if (!person) throw refuse('Sign in first.', 'document', 401);
    const { collection, document: id } = asked.data;
    const document = await wholeDocument(req, collection, id);
    if (!document || !worksFor(person, document.brand)) throw refuse('There is no such document.', 'document', 404);
    const { locales, defaultLocale } = brandOf(document.brand);
    const context = await textContext(req, collection, document);
    const model = modelOf(collection);
    const rows = await workflowOf(req, collection, id);
    const languages: LanguageAnswer[] = [];
    for (const code of locales) {
      const sources = await findSources(req, { collection, document: id, locale: code });
      const { open, ...state } = translationState(model, document, code, context, sources);
      const row = rows.find(({ locale }) => locale === code);
      languages.push({
        code,
        label: String(named.find((one) => one.code === code)?.label ?? code),
        isDefault: code === defaultLocale,
        ...state,
        state: row?.state ?? 'draft',
        live: row?.live === 'yes',
        open: open.map(({ path, label, reason }) => ({ path, label, reason })),
      });
    }
    const originals = Object.fromEntries(
      eachText(documentModels[model], document, context).flatMap(({ path, textIn }) => {
        const text = textIn(defaultLocale);
        return text ? [[path, text]] : [];
      }),
    );
    return Response.json({ defaultLocale, languages, originals } satisfies LanguagesAnswer);
  },
};
