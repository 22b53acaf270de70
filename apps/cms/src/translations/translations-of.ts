import type { PayloadRequest } from 'payload';
import { findDesk } from '../desk/desk-rows.ts';
import { formContext } from '../forms/form-context.ts';
import { loadReferences } from '../forms/load-references.ts';
import type { WholeDocument } from '../forms/whole-document.ts';
import type { CollectionName } from '../model/document-models.ts';
import { type Sources, type TranslationState, textsByPath, translationState } from '../model/translation-state.ts';
import { brandOf } from '../project/brands.ts';
import { comparedTexts } from './compared-texts.ts';

/** How far the languages of a document are. */
export interface DocumentTranslations {
  /** The texts of the first language by path, as Markdown where they are formatted. */
  originals: Readonly<Record<string, string>>;
  /** Say what of a language is missing or out of date. */
  stateIn(locale: string): TranslationState;
}

/** Look up what it takes to say how far the languages of a document are. */
export async function translationsOf(
  req: PayloadRequest,
  collection: CollectionName,
  document: WholeDocument,
): Promise<DocumentTranslations> {
  const { defaultLocale } = brandOf(document.brand);
  const referred = await loadReferences(req, document.brand, document);
  const kind = collection === 'posts' ? 'post' : 'section';
  const shown = { defaultLocale, richText: formContext(defaultLocale, kind, referred, () => undefined).richText };
  const originals = textsByPath(collection, document, defaultLocale, shown);
  const desk = await findDesk(req, document.id);
  const sources: Readonly<Record<string, Sources>> = desk ? JSON.parse(desk.sources) : {};
  const compared = comparedTexts(collection, defaultLocale);
  return {
    originals,
    stateIn: (locale) => {
      const state = translationState(collection, document, locale, compared, sources[locale]);
      return { ...state, open: state.open.map((each) => ({ ...each, text: originals[each.path] ?? each.text })) };
    },
  };
}
