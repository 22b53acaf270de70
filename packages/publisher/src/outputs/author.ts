import { type AuthorDocument, address, type DocumentChange, listsTouchedBy } from '@pantograph/content';
import { type Crumb, messagesFor, type ViewProps } from '@pantograph/pages';
import { shownAuthor } from '../document/create-page-context.js';
import { documentBasis } from '../document/document-basis.js';
import { listKeys, newListKeys } from '../document/list-keys.js';
import { authorLocales } from '../document/list-locales.js';
import { archiveAddress, authorOfList } from '../document/list-place.js';
import { type ListDescription, listProps } from '../document/list-props.js';
import { outputPath } from '../document/output-path.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKind } from '../output-kind.js';
import type { PlanReader } from '../plan-reader.js';
import type { TrackingReader } from '../tracking-reader.js';

/** What an author wrote: the newest posts, and an archive. Authors that no document describes have no page. */
export const author: OutputKind<ViewProps> = {
  name: 'author',
  rank: 1,
  basis: documentBasis,
  *all(reader, brand) {
    for (const list of authorLists(reader, brand)) {
      const pages = pagesOf(reader, brand, list);
      if (pages) yield* listKeys(reader, pages);
    }
  },
  *touchedBy(change, reader, brand) {
    for (const list of touchedLists(change, reader, brand)) {
      const pages = pagesOf(reader, brand, list);
      if (pages) yield* newListKeys(reader, pages);
    }
  },
  load(reader, key, env) {
    const list = String(key.args.list);
    const period = String(key.args.period);
    const document = reader.find('author', authorOfList(list) ?? '');
    if (!document) return undefined;
    const start = address({ ...document, locale: reader.locale }, reader.brand);
    const path = period === '' ? start : archiveAddress(start, period);
    if (outputPath(reader.brand.id, path) !== key.path) return undefined;
    return listProps(reader, env, {
      list,
      start,
      period,
      locales: () => authorLocales(reader, document.key),
      describe: ({ blog }) => describe(reader, document, [blog]),
    });
  },
  render: (props, env) => env.render('author', props),
};

function* authorLists(reader: PlanReader, { data }: OutputBrand): Generator<string> {
  for (const locale of data.locales) {
    for (const { list } of reader.postLists(data.id, locale)) if (authorOfList(list) !== undefined) yield list;
  }
}

function* touchedLists(change: DocumentChange, reader: PlanReader, brand: OutputBrand): Generator<string> {
  const record = change.after ?? change.before;
  if (record?.type !== 'author') {
    yield* listsTouchedBy(change);
    return;
  }
  for (const list of authorLists(reader, brand)) if (authorOfList(list) === record.key) yield list;
}

function pagesOf(reader: PlanReader, { data }: OutputBrand, list: string) {
  const key = authorOfList(list);
  const locale = list.split('/')[1] ?? data.defaultLocale;
  const found = key === undefined ? null : reader.query('location', data.id, 'author', key, locale, data.defaultLocale);
  if (!found) return undefined;
  return { kind: 'author', brand: data.id, locale, list, start: address({ ...found, locale }, data) };
}

function describe(reader: TrackingReader, document: AuthorDocument, crumbs: readonly Crumb[]): ListDescription {
  const messages = messagesFor(reader.locale);
  return {
    kind: 'group',
    kicker: document.role,
    title: document.name,
    description: document.bio ?? messages.postsBy(document.name),
    crumbs,
    subject: { crumbs, author: shownAuthor(document, reader) },
  };
}
