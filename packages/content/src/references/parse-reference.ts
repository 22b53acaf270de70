/** A reference from one document to another: `page:pilot`, `post:night-shift#tides`; `author:jonna` from a post. */
export interface Reference {
  type: 'page' | 'post' | 'author';
  key: string;
  /** Without `#`. */
  anchor?: string;
}

const reference = /^(page|post|author):([^#?]+)(?:#(.*))?$/;

/** Read a reference; undefined for any other address. */
export function parseReference(href: string): Reference | undefined {
  const match = reference.exec(href);
  if (!match) return undefined;
  const [, type, key = '', anchor] = match;
  return { type: type as Reference['type'], key: decode(key), ...(anchor && { anchor }) };
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
