import type { PayloadRequest, Where } from 'payload';
import { findRows } from '../database/rows.ts';

/** What a reference needs to know of the document it names. */
export interface Referred {
  id: string;
  collection: string;
  brand: string;
  /** Of media: the name of the file below media/. */
  key: string;
  /** Of media: its size in pixels, and SHA-256 of its bytes in hexadecimal. */
  width?: number | null;
  height?: number | null;
  sha256?: string | null;
  /** Of media: its focal point in percent. */
  focalX?: number | null;
  focalY?: number | null;
  /** Of tags: what readers see, by language. */
  label?: Readonly<Record<string, string>> | null;
}

/** Where references may lead. */
const collections = ['pages', 'posts', 'media', 'authors', 'tags', 'shared-sections'] as const;
const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** References by name, as they stand in Markdown and typed addresses. */
const namePattern = /(?:^|[^\w])(page:|post:|media\/)([^\s"'()<>[\]#?\\]+)/g;
const named: Readonly<Record<string, (typeof collections)[number]>> = {
  'page:': 'pages',
  'post:': 'posts',
  'media/': 'media',
};
const atOnce = 200;
/** What is read of each, and not its texts: a page may name a hundred others. */
const ofMedia = { width: true, height: true, sha256: true, focalX: true, focalY: true } as const;
const select = { brand: true, key: true, label: true, ...ofMedia } as const;
/** People are told by its title which shared section is not live. */
const selectShared = { ...select, title: true } as const;

/**
 * Look up every document that another one of a brand names, by id or by name, wherever in it. Ids of rows look like those of
 * documents and are simply not found.
 */
export async function loadReferences(
  req: PayloadRequest,
  brand: string,
  document: unknown,
): Promise<Map<string, Referred>> {
  const text = JSON.stringify(document);
  const found = new Map<string, Referred>();
  const look = async (collection: string, where: Where) => {
    const options = { select: collection === 'shared-sections' ? selectShared : select };
    for (const row of await findRows<Omit<Referred, 'collection'>>(req, collection, where, options)) {
      found.set(row.id, { ...row, collection });
    }
  };
  for (const some of parts(new Set(text.match(idPattern)))) {
    for (const collection of collections) await look(collection, { id: { in: some } });
  }
  const names = new Map<string, Set<string>>();
  for (const [, kind = '', name = ''] of text.matchAll(namePattern)) {
    const collection = named[kind] ?? '';
    names.set(collection, (names.get(collection) ?? new Set()).add(decode(name)));
  }
  for (const [collection, keys] of names) {
    for (const some of parts(keys)) {
      await look(collection, { and: [{ brand: { equals: brand } }, { key: { in: some } }] });
    }
  }
  return found;
}

function parts(all: ReadonlySet<string>): string[][] {
  const list = [...all];
  return Array.from({ length: Math.ceil(list.length / atOnce) }, (_, part) =>
    list.slice(part * atOnce, (part + 1) * atOnce),
  );
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
