import { type CollectionName, type DocumentModels, documentModels } from './document-models.ts';
import { eachText, type TextContext, type TextPlace } from './each-text.ts';
import { ownIn } from './in-language.ts';
import { valueAt } from './node.ts';
import { textHash } from './text-hash.ts';

/** Of each text of a language, by place, the hash of the default language's text that it was translated from. */
export type Sources = Readonly<Record<string, string>>;

/** Where a translation is not finished. */
export interface OpenText {
  /** See TextPlace. */
  place: string;
  path: string;
  label: string;
  reason: 'missing' | 'out of date';
  /** What stands in the default language now. */
  text: string;
}

/** How far a language of a document is. */
export interface TranslationState {
  /** Whether the document exists in the language at all. */
  isThere: boolean;
  /** How many texts there are to translate, and how many of them are translated and up to date. */
  texts: number;
  done: number;
  open: readonly OpenText[];
}

/** List the texts of one language of a document by place, Markdown where they are formatted; what was never written is left out. */
export function textsOf(
  collection: CollectionName,
  document: unknown,
  locale: string,
  context: TextContext,
  models: DocumentModels = documentModels,
): Record<string, string> {
  return Object.fromEntries(
    eachText(models[collection], document, context).flatMap(({ place, textIn }) => {
      const text = textIn(locale);
      return text === undefined ? [] : [[place, text]];
    }),
  );
}

/** List the same by path, as findings and Payload have it; what is empty is left out. */
export function textsByPath(
  collection: CollectionName,
  document: unknown,
  locale: string,
  context: TextContext,
): Record<string, string> {
  return Object.fromEntries(
    eachText(documentModels[collection], document, context).flatMap(({ path, textIn }) => {
      const text = textIn(locale);
      return text ? [[path, text]] : [];
    }),
  );
}

/**
 * Say what is missing in a language of a document, and, given what its texts were translated from, which of them are out
 * of date. A text that is empty on purpose is neither.
 */
export function translationState(
  collection: CollectionName,
  document: unknown,
  locale: string,
  context: TextContext,
  sources: Sources = {},
  models: DocumentModels = documentModels,
): TranslationState {
  const texts = eachText(models[collection], document, context).flatMap((each) => {
    const original = each.textIn(context.defaultLocale);
    return original ? [{ each, original }] : [];
  });
  const open =
    locale === context.defaultLocale
      ? []
      : texts.flatMap(({ each, original }) => openText(each, original, locale, sources));
  const isThere = languagesOf(collection, document, [locale], models).length > 0;
  return { isThere, texts: texts.length, done: texts.length - open.length, open };
}

function openText(
  { place, path, label, textIn }: TextPlace,
  text: string,
  locale: string,
  sources: Sources,
): OpenText[] {
  const translation = textIn(locale);
  if (translation === undefined) return [{ place, path, label, reason: 'missing', text }];
  const source = Object.hasOwn(sources, place) ? sources[place] : undefined;
  const isOld = source !== undefined && source !== textHash(text);
  return isOld ? [{ place, path, label, reason: 'out of date', text }] : [];
}

/**
 * Say what the texts of a language were translated from, after a save: for each that changed, the default language's text
 * as it is now, and for the rest what was known before. With no `before` every text counts as changed.
 */
export function sourcesAfter(
  collection: CollectionName,
  { before, after, locale, sources = {} }: { before?: unknown; after: unknown; locale: string; sources?: Sources },
  context: TextContext,
  models: DocumentModels = documentModels,
): Sources {
  const was = before === undefined ? {} : textsOf(collection, before, locale, context, models);
  return Object.fromEntries(
    eachText(models[collection], after, context).flatMap(({ place, textIn }): [string, string][] => {
      const text = textIn(locale);
      const original = textIn(context.defaultLocale);
      if (text === undefined || original === undefined) return [];
      const known = text === was[place] ? sources[place] : undefined;
      return [[place, known ?? textHash(original)]];
    }),
  );
}

/** Tell which of these languages a document exists in: those in which its title is written. */
export function languagesOf(
  collection: CollectionName,
  document: unknown,
  locales: readonly string[],
  models: DocumentModels = documentModels,
): string[] {
  const title = models[collection].titlePath.reduce<unknown>((value, name) => valueAt(value, name), document);
  return locales.filter((locale) => {
    const text = ownIn(title, locale);
    return typeof text === 'string' && text.trim() !== '';
  });
}
