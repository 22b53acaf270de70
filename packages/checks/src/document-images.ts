import { decodeEntities, documentFields } from '@pantograph/content';
import type { Control } from '@pantograph/contract';
import { onceADocument } from './once-a-document.js';

/** A picture in a document, with its place. */
export interface DocumentImage {
  path: string;
  src: string;
  alt: string;
}

const image = /<img src="([^"]*)" alt="([^"]*)"/g;
const controls: readonly Control[] = ['image', 'rich-text'];

/** List every picture of a document: of fields, and of the HTML in rich text, where the path is that of the whole text. */
export const documentImages = onceADocument((document): DocumentImage[] =>
  documentFields(document, controls).flatMap(({ path, control, value }) => {
    if (control === 'image') {
      const { src, alt } = value as { src: string; alt: string };
      return [{ path, src, alt }];
    }
    if (typeof value !== 'string' || !value.includes('<img')) return [];
    return [...value.matchAll(image)].map(([, src = '', alt = '']) => ({
      path,
      src: decodeEntities(src),
      alt: decodeEntities(alt),
    }));
  }),
);
