import type { CollectionName } from '../model/document-models.ts';
import type { TextContext } from '../model/each-text.ts';
import { richTextCodec } from '../rich-text/rich-text-codec.ts';

/**
 * Read texts only to see whether they are still the same. References stand in them by id, so that nothing is looked up; what
 * is kept of a text was read like this, and is compared with nothing else.
 */
export function comparedTexts(collection: CollectionName, defaultLocale: string): TextContext {
  const richText = richTextCodec(
    { documentOf: () => undefined, referenceOf: (to, id) => `${to}/${id}` },
    collection === 'posts' ? 'post' : 'section',
  );
  return { defaultLocale, richText };
}
