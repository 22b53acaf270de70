import { listsTouchedBy, localeAddress } from '@pantograph/content';
import type { ViewProps } from '@pantograph/pages';
import { documentBasis } from '../document/document-basis.js';
import { feedForms } from '../document/feed-addresses.js';
import { listKeys, newListKeys } from '../document/list-keys.js';
import { blogLocales } from '../document/list-locales.js';
import { allPosts, listStart } from '../document/list-place.js';
import { type ListDescription, listProps } from '../document/list-props.js';
import { outputPath } from '../document/output-path.js';
import type { Frame } from '../document/read-frame.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind } from '../output-kind.js';
import type { TrackingReader } from '../tracking-reader.js';

/** The blog's first page and its archive. Where a brand has no home page, the blog's first page stands there too. */
export const list: OutputKind<ViewProps> = {
  name: 'list',
  rank: 1,
  basis: documentBasis,
  *all(reader, brand) {
    for (const locale of brand.data.locales) {
      yield* listKeys(reader, pagesOf(brand, locale));
      yield homeKey(brand, locale);
    }
  },
  *touchedBy(change, reader, brand) {
    const touched = new Set(listsTouchedBy(change));
    const isHome = (change.before ?? change.after)?.type === 'page';
    for (const locale of brand.data.locales) {
      if (touched.has(allPosts(brand.data, locale))) yield* newListKeys(reader, pagesOf(brand, locale));
      if (isHome || touched.has(allPosts(brand.data, locale))) yield homeKey(brand, locale);
    }
  },
  load(reader, key, env) {
    const { brand, locale } = reader;
    const isHome = key.args.home === 1;
    if (isHome && hasHomePage(reader)) return undefined;
    return listProps(reader, env, {
      list: String(key.args.list),
      start: listStart(brand, locale),
      ...(isHome && { path: localeAddress(locale, brand) }),
      period: String(key.args.period),
      locales: () => blogLocales(reader),
      describe: (frame) => describe(reader, frame, key.args.period === ''),
    });
  },
  render: (props, env) => env.render('list', props),
};

function pagesOf({ data }: OutputBrand, locale: string) {
  return { kind: 'list', brand: data.id, locale, list: allPosts(data, locale), start: listStart(data, locale) };
}

function homeKey({ data }: OutputBrand, locale: string): OutputKey {
  const path = outputPath(data.id, localeAddress(locale, data));
  return { kind: 'list', path, brand: data.id, locale, args: { list: allPosts(data, locale), period: '', home: 1 } };
}

function hasHomePage(reader: TrackingReader): boolean {
  const homes = reader.query('translations', reader.brand.id, 'page', 'home');
  return homes.some(({ locale, slug }) => locale === reader.locale && slug === '');
}

function describe(reader: TrackingReader, { settings }: Frame, isFirstPage: boolean): ListDescription {
  const { brand, locale } = reader;
  const start = listStart(brand, locale);
  // The archive shows no tags. Were it to ask for them, each new post would touch all of it.
  const tags = isFirstPage ? reader.query('tags', brand.id, locale) : [];
  const { kicker, title, description } = settings.blog;
  return {
    kind: 'index',
    kicker,
    title,
    description,
    crumbs: [],
    subject: {
      tags: tags.map(({ tag, slug, count }) => ({
        label: tag,
        href: encodeURI(listStart(brand, locale, slug)),
        count,
      })),
      feeds: feedForms.map(({ file, label }) => ({ label, href: `${start}${file}` })),
    },
  };
}
