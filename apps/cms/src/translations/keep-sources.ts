import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import type { WholeDocument } from '../forms/assemble.ts';
import { wholeDocument } from '../forms/whole-document.ts';
import { sourcesAfter } from '../model/translation-state.ts';
import { brandOf } from '../project/brands.ts';
import { isWorkflowCollection } from '../workflow/rows.ts';
import { findSources, putSources } from './rows.ts';
import { modelOf, textContext } from './texts.ts';

const before = 'documentBefore';

/** Remember the document as it was, for `keepSources`. */
export const rememberDocument: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation === 'update' && isWorkflowCollection(collection.slug)) {
    const document = await wholeDocument(req, collection.slug, String(originalDoc.id));
    // Only now: the search gives the request another context.
    req.context[before] = document;
  }
  return data;
};

/**
 * Keep what each text was translated from: in the saved language the first language's texts as they are now, and before the
 * first language itself changes, as they were. So what changed since its translation is known to be out of date.
 */
export const keepSources: CollectionAfterChangeHook = async ({ doc, operation, req, collection }) => {
  const { slug } = collection;
  const was = req.context[before] as WholeDocument | undefined;
  if (operation !== 'update' || !was || !isWorkflowCollection(slug)) return doc;
  delete req.context[before];
  const { defaultLocale, locales } = brandOf(was.brand);
  const saved = req.locale ?? defaultLocale;
  // A version that is restored brings all languages back, and says nothing of what they were translated from.
  if (!locales.includes(saved)) return doc;
  const isFirst = saved === defaultLocale;
  const after = isFirst ? was : await wholeDocument(req, slug, was.id);
  const context = await textContext(req, slug, was);
  for (const locale of isFirst ? locales.filter((one) => one !== defaultLocale) : [saved]) {
    const subject = { collection: slug, document: was.id, locale };
    const sources = await findSources(req, subject);
    await putSources(req, subject, sourcesAfter(modelOf(slug), { before: was, after, locale, sources }, context));
  }
  return doc;
};
