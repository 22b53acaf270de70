import type { Focus } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { loadReferences } from '../forms/load-references.ts';
import type { DataContext } from '../model/context.ts';
import type { CollectionName } from '../model/document-models.ts';
import { focusOf } from '../model/focus.ts';
import type { Form } from '../model/form-of.ts';
import { rowsOf, valueAt } from '../model/node.ts';
import { brandOf } from '../project/brands.ts';
import { richTextCodec } from '../rich-text/rich-text-codec.ts';
import { sharedNamesIn } from './shared-names.ts';

/** What the names in a form stand for, in the brand whose form it is and in no other. */
export interface LookedUp {
  context: DataContext;
  /** Ids of the shared sections that it names, by key. */
  shared: ReadonlyMap<string, string>;
}

/** Look up what a form names: pages, posts, pictures, authors, tags and shared sections. */
export async function lookUp(
  req: PayloadRequest,
  brand: string,
  collection: CollectionName,
  form: Form,
): Promise<LookedUp> {
  const ids = new Map<string, string>();
  const focalPoints = new Map<string, Focus>();
  for (const found of (await loadReferences(req, brand, form)).values()) {
    if (found.brand !== brand) continue;
    ids.set(`${found.collection}/${found.key}`, found.id);
    const focus = focusOf(found);
    if (focus) focalPoints.set(found.id, focus);
  }
  const authors = strings([valueAt(form, 'author'), ...rowsOf(valueAt(form, 'authors'))]);
  for (const { key, id } of await withKeys(req, 'authors', brand, authors)) ids.set(`authors/${key}`, id);
  if (rowsOf(valueAt(form, 'tags')).length > 0) {
    const tags = await findRows<{ label?: Record<string, string> | null }>(req, 'tags', { brand: { equals: brand } });
    for (const { id, label } of tags) {
      for (const [locale, text] of Object.entries(label ?? {})) ids.set(`tags/${locale}/${text}`, id);
    }
  }
  const shared = await withKeys(req, 'shared-sections', brand, sharedNamesIn(form));
  return {
    context: dataContext(
      brand,
      collection,
      (name) => ids.get(name),
      (file) => focalPoints.get(file),
    ),
    shared: new Map(shared.map(({ key, id }) => [key, id])),
  };
}

/**
 * Make the context of a form's data. `find` gets a document's id by `COLLECTION/KEY`, a picture's by `media/FILE`, a tag's by
 * `tags/LANGUAGE/LABEL`. Without `focusOf` all pictures have their focal points in the middle.
 */
export function dataContext(
  brand: string,
  collection: CollectionName,
  find: (name: string) => string | undefined,
  focusOf?: DataContext['focusOf'],
): DataContext {
  const { defaultLocale } = brandOf(brand);
  const documentOf = (reference: string) => {
    const [, kind, name = ''] = /^(page:|post:|media\/)(.+)$/.exec(reference) ?? [];
    const to = kind === 'page:' ? 'pages' : kind === 'post:' ? 'posts' : 'media';
    const id = kind === undefined ? undefined : find(`${to}/${name}`);
    return id === undefined ? undefined : { collection: to, id };
  };
  return {
    brand,
    defaultLocale,
    ...(focusOf && { focusOf }),
    idOf: (to, name, locale) => {
      if (to !== 'tags') return find(`${to}/${name}`);
      return find(`tags/${locale}/${name}`) ?? find(`tags/${defaultLocale}/${name}`);
    },
    richText: richTextCodec({ documentOf, referenceOf: () => undefined }, collection === 'posts' ? 'post' : 'section'),
  };
}

async function withKeys(req: PayloadRequest, collection: string, brand: string, keys: string[]) {
  if (keys.length === 0) return [];
  return findRows<{ key: string }>(req, collection, { and: [{ brand: { equals: brand } }, { key: { in: keys } }] });
}

function strings(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}
