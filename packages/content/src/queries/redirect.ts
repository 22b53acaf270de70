import type { DocumentType } from '../documents/document-base.js';
import { documentId } from '../documents/document-id.js';
import type { Redirect, RedirectsDocument } from '../documents/redirects.js';
import { parseReference } from '../references/parse-reference.js';
import { redirectPath } from '../references/redirect-path.js';
import type { ContentStore } from '../store/content-store.js';
import type { DocumentChange } from '../store/document-change.js';
import type { Query } from './query.js';

/** The redirects of a brand, by what is asked for. */
interface Index {
  byPath: ReadonlyMap<string, Redirect>;
  /** Paths by the document that they lead to, as `type:key`. */
  byTarget: ReadonlyMap<string, readonly string[]>;
}

/** Made once for each revision. */
const indexes = new WeakMap<RedirectsDocument, Index>();
const none: Index = { byPath: new Map(), byTarget: new Map() };

function* touchedBy({ before, after }: DocumentChange): Generator<[string]> {
  const record = after ?? before;
  if (record?.type === 'redirects') yield [record.brand];
}

/** The redirect from an address of a brand, in the form of redirectPath. */
export const redirect: Query<[brand: string, path: string], Redirect | null> = {
  name: 'redirect',
  run: (store, brand, path) => indexOf(store, brand).byPath.get(path) ?? null,
  touchedBy,
};

/** Every old address of a brand that has a redirect, in the form of redirectPath, in the order they are written. */
export const redirectPaths: Query<[brand: string], string[]> = {
  name: 'redirect-paths',
  run: (store, brand) => [...indexOf(store, brand).byPath.keys()],
  touchedBy,
};

/** The old addresses that lead to a document by reference, in any language, be it through other redirects. */
export const redirectsTo: Query<[brand: string, type: DocumentType, key: string], readonly string[]> = {
  name: 'redirects-to',
  run: (store, brand, type, key) => indexOf(store, brand).byTarget.get(`${type}:${key}`) ?? [],
  touchedBy,
};

function indexOf(store: ContentStore, brand: string): Index {
  const document = store.documents.get(documentId(brand, 'redirects', '-', 'redirects'));
  if (document?.type !== 'redirects') return none;
  let index = indexes.get(document);
  if (!index) {
    index = makeIndex(document);
    indexes.set(document, index);
  }
  return index;
}

function makeIndex({ redirects }: RedirectsDocument): Index {
  const byPath = new Map(redirects.map((entry) => [redirectPath(entry.from), entry]));
  const byTarget = new Map<string, string[]>();
  for (const [path, entry] of byPath) {
    const target = parseReference(endOf(entry, byPath).to ?? '');
    if (!target) continue;
    const name = `${target.type}:${target.key}`;
    byTarget.set(name, [...(byTarget.get(name) ?? []), path]);
  }
  return { byPath, byTarget };
}

/** Follow redirects that lead to one another. There are no circles in a document that was taken. */
function endOf(entry: Redirect, byPath: ReadonlyMap<string, Redirect>): Redirect {
  const next = entry.to?.startsWith('/') ? byPath.get(redirectPath(entry.to)) : undefined;
  return next === undefined ? entry : endOf(next, byPath);
}
