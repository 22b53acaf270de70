import { extname } from 'node:path';
import type { MadeEmail } from './read-email.js';

/** A message with its own pictures within it. */
export interface EmbeddedEmail {
  html: string;
  pictures: { filename: string; content: Buffer; cid: string; contentDisposition: 'inline' }[];
  /** Those that the message names and that are not there. */
  missing: string[];
}

/** Put the pictures that stand beside a message into it; those with an address stay where they are. */
export function embedPictures({ html, file }: MadeEmail): EmbeddedEmail {
  const found = new Map<string, EmbeddedEmail['pictures'][number]>();
  const missing = new Set<string>();
  const embedded = html.replace(
    /(<img\b[^>]*?\ssrc=")([^"]+)(")/gi,
    (whole, before: string, src: string, after: string) => {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return whole;
      const content = file(src);
      if (!content) {
        missing.add(src);
        return whole;
      }
      const picture = found.get(src) ?? {
        filename: `picture-${found.size + 1}${extname(src)}`,
        content: Buffer.from(content),
        cid: `picture-${found.size + 1}@pantograph`,
        contentDisposition: 'inline' as const,
      };
      found.set(src, picture);
      return `${before}cid:${picture.cid}${after}`;
    },
  );
  return { html: embedded, pictures: [...found.values()], missing: [...missing] };
}
