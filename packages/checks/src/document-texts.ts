import { type Document, documentFields, htmlToText } from '@pantograph/content';
import type { Control } from '@pantograph/contract';

const controls: readonly Control[] = ['text', 'multiline', 'rich-text'];

/**
 * List every text of a document that a reader reads, rich text without its markup. `isWorth` may leave some out by what
 * is stored, before markup is taken off.
 */
export function documentTexts(
  document: Document,
  isWorth: (stored: string) => boolean = () => true,
): { path: string; text: string }[] {
  return documentFields(document, controls).flatMap(({ path, control, value }) => {
    if (typeof value !== 'string' || !isWorth(value)) return [];
    return [{ path, text: control === 'rich-text' ? htmlToText(value) : value }];
  });
}
