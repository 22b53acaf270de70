import { header } from '@pantograph/html/header';
import { mainId } from '../main/main-element.js';
import type { FrameWords } from '../messages/frame-words.js';
import { messagesFor } from '../messages/messages-for.js';
import type { PageBrand, PageContext } from '../page-context.js';
import type { FrameSettings } from './frame-settings.js';

/** A page of the same content, or the home page, in a language of the brand. */
export interface LocaleLink {
  lang: string;
  href: string;
}

/** What of a header depends on the page below it. */
export interface HeaderPlace {
  homeHref: string;
  /** The address of the page: the link to it, or to the part of the site it is in, is marked. */
  path: string;
  locales: readonly LocaleLink[];
  /** What the frame says in place of its own words. */
  words?: FrameWords;
}

/** Render the head of a page. The links of the settings are resolved already. */
export function renderHeader(
  brand: PageBrand,
  settings: FrameSettings,
  context: Pick<PageContext, 'locale'>,
  place: HeaderPlace,
): string {
  const messages = place.words ?? messagesFor(context.locale);
  const logo = logoOf(brand);
  const items = settings.navigation.map(({ label, href }) => ({ label, href }));
  const current = currentItem(items, place);
  return header({
    brandName: brand.name,
    ...(logo && { logo }),
    homeHref: place.homeHref,
    homeLabel: messages.home(brand.name),
    navigationLabel: messages.navigation,
    menuLabel: messages.menu,
    languagesLabel: messages.languages,
    items: items.map((item) => (item.href === current ? { ...item, current: true } : item)),
    ...(settings.action && { action: settings.action }),
    ...(place.locales.length > 1 && {
      locales: place.locales.map(({ lang, href }) => ({
        label: messagesFor(lang).language,
        lang,
        href,
        ...(lang === context.locale && { current: true }),
      })),
    }),
    skipLabel: messages.skip,
    skipHref: `#${mainId}`,
  });
}

/** Get the brand's logo as a picture; undefined where it has none, and its name stands there. */
export function logoOf({ logo }: PageBrand): { src: string; alt: string; width: number; height: number } | undefined {
  const { file, alt, width, height } = logo;
  return file === '' ? undefined : { src: `/brand/${file}`, alt, width, height };
}

function currentItem(items: readonly { href: string }[], { path, homeHref }: HeaderPlace): string | undefined {
  return items
    .map(({ href }) => href)
    .filter((href) => (href === homeHref ? path === href : href.endsWith('/') && path.startsWith(href)))
    .sort((a, b) => b.length - a.length)[0];
}
