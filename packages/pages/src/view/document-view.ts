import type { LocaleLink } from '../frame/render-header.js';
import type { PageBrand, Picture } from '../page-context.js';
import { absolute } from './absolute.js';
import { alternates } from './alternates.js';
import { direction } from './direction.js';
import { documentTitle } from './document-title.js';
import type { ArticleFacts, FeedLink, ViewProps } from './view-props.js';

/** What makes one document different from another of the same brand. */
export interface DocumentParts {
  locale: string;
  /** The address below the brand's host. */
  path: string;
  title: string;
  description: string;
  /** Already where it is published. */
  image?: Picture | undefined;
  /** The picture a reader sees first, asked for before the page is read. */
  firstPicture?: Picture | undefined;
  locales: readonly LocaleLink[];
  feeds: readonly FeedLink[];
  jsonLd: readonly object[];
  robots?: string | undefined;
  /** Where a reader is led at once. */
  refresh?: string | undefined;
  article?: ArticleFacts | undefined;
  prev?: string | undefined;
  next?: string | undefined;
  stylesheets: readonly string[];
  /** The style of the sections that stand on it. */
  style?: string | undefined;
  preloadFonts: readonly string[];
  header: string;
  main: string;
  footer: string;
}

/** Assemble all that a view shows. */
export function documentView(brand: PageBrand, parts: DocumentParts): ViewProps {
  const { locale, title, image, firstPicture, robots, refresh, article, prev, next } = parts;
  return {
    lang: locale,
    dir: direction(locale),
    brand: { id: brand.id, name: brand.name, themeColor: brand.themeColor, icon: `/brand/${brand.icon}` },
    url: absolute(parts.path, brand.host),
    title: documentTitle(title, brand.name),
    heading: title,
    description: parts.description,
    alternates: alternates(parts.locales, brand),
    feeds: parts.feeds,
    jsonLd: parts.jsonLd,
    stylesheets: parts.stylesheets,
    ...(parts.style && { style: parts.style }),
    preloadFonts: parts.preloadFonts,
    header: parts.header,
    main: parts.main,
    footer: parts.footer,
    ...(image && { image: { ...image, url: absolute(image.src, brand.host) } }),
    ...(firstPicture && { preloadImages: [{ href: firstPicture.src }] }),
    ...(robots && { robots }),
    ...(refresh && { refresh }),
    ...(article && { article }),
    ...(prev && { prev: absolute(prev, brand.host) }),
    ...(next && { next: absolute(next, brand.host) }),
  };
}
