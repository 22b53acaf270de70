import { listsTouchedBy } from '@pantograph/content';
import { type Crumb, messagesFor, type ViewProps } from '@pantograph/pages';
import { documentBasis } from '../document/document-basis.js';
import { listKeys, newListKeys } from '../document/list-keys.js';
import { listStart, tagOfList } from '../document/list-place.js';
import { type ListDescription, listProps } from '../document/list-props.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKind } from '../output-kind.js';
import type { TrackingReader } from '../tracking-reader.js';

/** The posts with a tag: the newest, and an archive. */
export const tag: OutputKind<ViewProps> = {
  name: 'tag',
  rank: 1,
  basis: documentBasis,
  *all(reader, brand) {
    for (const locale of brand.data.locales) {
      for (const { list } of reader.postLists(brand.data.id, locale)) {
        const pages = pagesOf(brand, locale, list);
        if (pages) yield* listKeys(reader, pages);
      }
    }
  },
  *touchedBy(change, reader, brand) {
    for (const list of listsTouchedBy(change)) {
      const pages = pagesOf(brand, list.split('/')[1] ?? brand.data.defaultLocale, list);
      if (pages) yield* newListKeys(reader, pages);
    }
  },
  load(reader, key, env) {
    const name = String(key.args.list);
    return listProps(reader, env, {
      list: name,
      start: encodeURI(listStart(reader.brand, reader.locale, tagOfList(name))),
      period: String(key.args.period),
      describe: ({ blog }) => describe(reader, name, [blog]),
    });
  },
  render: (props, env) => env.render('tag', props),
};

function pagesOf({ data }: OutputBrand, locale: string, list: string) {
  const slug = tagOfList(list);
  if (slug === undefined) return undefined;
  return { kind: 'tag', brand: data.id, locale, list, start: listStart(data, locale, slug) };
}

function describe(reader: TrackingReader, list: string, crumbs: readonly Crumb[]): ListDescription {
  const { brand, locale } = reader;
  const messages = messagesFor(locale);
  const label = reader.query('tag-label', list);
  return {
    kind: 'group',
    title: messages.tagged(label),
    description: messages.taggedDescription(label, brand.name),
    crumbs,
    subject: { crumbs },
  };
}
