import type { PayloadRequest } from 'payload';
import { type FieldError, refuseAll } from '../errors.ts';
import type { WholeDocument } from '../forms/whole-document.ts';
import { type CollectionName, documentModels } from '../model/document-models.ts';
import { eachText } from '../model/each-text.ts';
import { isValues } from '../model/node.ts';
import { oneLanguage } from '../model/one-language.ts';
import { formsOfDocument } from './form-of-document.ts';
import { lookUp } from './look-up.ts';
import { saveLanguage } from './write-form.ts';

/** Texts of one language of a document, by their paths as findings and Payload have them. */
export interface TextsToWrite {
  collection: CollectionName;
  document: WholeDocument;
  locale: string;
  rev: number;
  /** Markdown where a text is formatted. An empty text is empty on purpose. */
  texts: readonly { path: string; text: string }[];
}

/**
 * Write texts into one language of a document and leave all else, with the rights of whoever asks.
 *
 * @returns the new revision
 * @throws {APIError} 400 where there is no text at a path, or it breaks a limit; 403 without the right; 409 where another
 * revision is written by now
 */
export async function writeTexts(
  req: PayloadRequest,
  { collection, document, locale, rev, texts }: TextsToWrite,
): Promise<number> {
  const { context } = await formsOfDocument(req, collection, document);
  const known = new Set(eachText(documentModels[collection], document, context).map(({ path }) => path));
  if (documentModels[collection].fields.fields.slug) known.add('slug');
  const unknown = texts.flatMap(({ path }, index): FieldError[] => {
    const message = `There is no text at “${path}”. get_translation_state lists those there are.`;
    return known.has(path) ? [] : [{ path: `texts.${index}.path`, message }];
  });
  if (unknown.length > 0) throw refuseAll(unknown);
  const { richText } = (await lookUp(req, document.brand, collection, { texts })).context;
  const data = oneLanguage(collection, structuredClone(document), locale);
  for (const { path, text } of texts) {
    const leaf = valueAtPath(document, path);
    // Formatted texts are kept as the editor's states, plain ones as they are.
    const isFormatted = isValues(leaf) && Object.values(leaf).some(isValues);
    put(data, path, isFormatted ? richText.fromMarkdown(text) : text);
  }
  const names = Object.keys(documentModels[collection].fields.fields);
  const own = Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)));
  return saveLanguage(req, { collection, id: document.id, locale, data: own, rev });
}

function valueAtPath(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], document);
}

function put(data: Record<string, unknown>, path: string, text: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let place = data;
  for (const name of names) {
    place[name] ??= {};
    place = place[name] as Record<string, unknown>;
  }
  place[last] = text;
}
