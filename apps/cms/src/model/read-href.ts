import { parseReference } from '@pantograph/content/documents';
import type { DataContext } from './context.ts';

/** Where an address of a form leads. */
export type Href =
  | { kind: 'document'; collection: 'pages' | 'posts' | 'media'; id: string; anchor?: string; href: string }
  | { kind: 'address'; address: string };

/**
 * Read an address of a form. What names a document that is there becomes a reference to it; all else is kept as it is
 * typed, a reference to nothing too, so that no link is lost and the gate can tell.
 */
export function readHref(href: string, locale: string, context: Pick<DataContext, 'idOf'>): Href {
  const { collection, name, anchor } = targetOf(href) ?? {};
  const id = collection && name !== undefined ? context.idOf(collection, name, locale) : undefined;
  if (collection === undefined || id === undefined) return { kind: 'address', address: href };
  return { kind: 'document', collection, id, href, ...(anchor && { anchor }) };
}

function targetOf(
  href: string,
): { collection: 'pages' | 'posts' | 'media'; name: string; anchor?: string } | undefined {
  const [, file, fragment] = /^media\/([^?#]+)(?:#(.+))?$/.exec(href) ?? [];
  if (file !== undefined) return { collection: 'media', name: file, ...(fragment && { anchor: fragment }) };
  const reference = parseReference(href);
  if (reference === undefined || reference.type === 'author') return undefined;
  const { type, key, anchor } = reference;
  return { collection: type === 'page' ? 'pages' : 'posts', name: key, ...(anchor && { anchor }) };
}
