import { type Document, decodeEntities, documentFields } from '@pantograph/content';

/** A picture in a document, with its place. */
export interface DocumentImage {
  path: string;
  src: string;
  alt: string;
}

const image = /<img src="([^"]*)" alt="([^"]*)"/g;

/** List every picture of a document: of fields, and of the HTML in rich text, where the path is that of the whole text. */
export function documentImages(document: Document): DocumentImage[] {
  return documentFields(document, ['image', 'rich-text']).flatMap(({ path, control, value }) => {
    if (control === 'image') {
      const { src, alt } = value as { src: string; alt: string };
      return [{ path, src, alt }];
    }
    if (typeof value !== 'string') return [];
    return [...value.matchAll(image)].map(([, src = '', alt = '']) => ({
      path,
      src: decodeEntities(src),
      alt: decodeEntities(alt),
    }));
  });
}
