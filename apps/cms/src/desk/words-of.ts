import { type CollectionName, documentModels } from '../model/document-models.ts';
import { eachText } from '../model/each-text.ts';
import { plainText } from '../model/plain-text.ts';

/** Of characters; a hundred pages of prose have fewer in words that differ. */
const most = 100_000;

/**
 * List the words of all texts of a document in some languages, each once, in small letters and a line each. What stands between
 * two words is not kept: a search asks for each of its words alone, and looks through a third of the text.
 */
export function wordsOf(collection: string, document: unknown, locales: readonly string[]): string {
  const model = Object.hasOwn(documentModels, collection) ? documentModels[collection as CollectionName] : undefined;
  if (!model) return '';
  const words = new Set<string>();
  // To be found, a formatted text needs no Markdown.
  for (const { textIn } of eachText(model, document, { defaultLocale: '', richText: { toMarkdown: plainText } })) {
    for (const locale of locales) for (const word of searchWords(textIn(locale) ?? '')) words.add(word);
  }
  return [...words].join('\n').slice(0, most);
}

/** Part a text into the words that are looked for: in small letters, without the marks around them. */
export function searchWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(marksAround, ''))
    .filter(Boolean);
}

const marksAround = /^[("'“”„‘’«»‹›[]+|[)"'“”‘’«»‹›\].,;:!?…،؛؟]+$/g;
