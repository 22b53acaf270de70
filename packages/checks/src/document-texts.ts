import { type Document, documentFields, htmlToText } from '@pantograph/content';

/** List every text of a document that a reader reads, rich text without its markup. */
export function documentTexts(document: Document): { path: string; text: string }[] {
  return documentFields(document, ['text', 'multiline', 'rich-text']).flatMap(({ path, control, value }) => {
    if (typeof value !== 'string') return [];
    return [{ path, text: control === 'rich-text' ? htmlToText(value) : value }];
  });
}
