import type { BrandData } from '@pantograph/tokens';
import { type CollectionName, documentModels } from '../model/document-models.ts';
import { ownIn } from '../model/in-language.ts';
import { languagesOf, type Sources, sourcesAfter, translationState } from '../model/translation-state.ts';
import { comparedTexts } from './compared-texts.ts';

/** What is to be translated into one language of a document. */
export interface OpenTexts {
  /** Whether the document exists in the language. */
  isThere: boolean;
  missing: number;
  outOfDate: number;
  /** How many texts there are at all. */
  texts: number;
}

interface Translations {
  languages: string[];
  open: Record<string, OpenTexts>;
  sources: Record<string, Sources>;
}

type Whole = Readonly<Record<string, unknown>>;

/** Say in which languages of its brand a document exists, what is to be translated, and from what it was. */
export function readTranslations(
  collection: string,
  { defaultLocale, locales }: Pick<BrandData, 'defaultLocale' | 'locales'>,
  { before, after }: { before?: Whole | undefined; after: Whole },
  known: Readonly<Record<string, Sources>>,
): Translations {
  if (!isModelled(collection)) {
    const languages = locales.filter((locale) => Boolean(ownIn(after.title, locale)));
    return { languages, open: {}, sources: {} };
  }
  const context = comparedTexts(collection, defaultLocale);
  const open: Translations['open'] = {};
  const sources: Translations['sources'] = {};
  for (const locale of locales) {
    if (locale === defaultLocale) continue;
    const change = { after, locale, ...(before && { before }), ...(known[locale] && { sources: known[locale] }) };
    const own = sourcesAfter(collection, change, context);
    const state = translationState(collection, after, locale, context, own);
    if (state.isThere) sources[locale] = own;
    if (state.isThere && state.open.length === 0) continue;
    const outOfDate = state.open.filter(({ reason }) => reason === 'out of date').length;
    const missing = state.open.length - outOfDate;
    open[locale] = { isThere: state.isThere, missing, outOfDate, texts: state.texts };
  }
  return { languages: languagesOf(collection, after, locales), open, sources };
}

function isModelled(collection: string): collection is CollectionName {
  return Object.hasOwn(documentModels, collection);
}
