import { decodeEntities, documentFields } from '@pantograph/content';
import type { Control } from '@pantograph/contract';
import { onceADocument } from './once-a-document.js';

/** A link in a document, with its place. */
export interface DocumentLink {
  path: string;
  href: string;
}

const anchor = /<a href="([^"]*)"/g;
const controls: readonly Control[] = ['url', 'rich-text', 'image'];

/** List every link of a document: of fields, and of the HTML in rich text, where the path is that of the whole text. */
export const documentLinks = onceADocument((document): DocumentLink[] =>
  documentFields(document, controls).flatMap(({ path, control, value }) => {
    // A picture's address is not one that a reader follows.
    if (control === 'image' || typeof value !== 'string') return [];
    if (control === 'url') return [{ path, href: value }];
    return [...value.matchAll(anchor)].map(([, href = '']) => ({ path, href: decodeEntities(href) }));
  }),
);
