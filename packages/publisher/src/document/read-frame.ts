import { localeAddress } from '@pantograph/content';
import { type FrameSettings, type HeaderPlace, type LocaleLink, renderFooter, renderHeader } from '@pantograph/pages';
import type { RenderEnvironment } from '../render-environment.js';
import type { TrackingReader } from '../tracking-reader.js';
import { footerLogo } from './footer-logo.js';
import { readSettings } from './read-settings.js';

/** What stands around a document, and where the site begins from it. */
export interface Frame {
  settings: FrameSettings;
  header: string;
  footer: string;
  homeHref: string;
}

/** Header and footer differ little from page to page; each is rendered once. */
const rendered = new Map<string, string>();
const mostKept = 1000;

/** Render what stands around a document. Links of the settings that lead nowhere now are left out. */
export function readFrame(
  reader: TrackingReader,
  env: RenderEnvironment,
  path: string,
  locales: readonly LocaleLink[],
): Frame {
  const { brand, locale } = reader;
  const homeHref = homeOf(reader);
  const settings = withLiveLinks(readSettings(reader, homeHref), (href) => reader.address(href));
  const context = { locale, href: (href: string) => href };
  const place: HeaderPlace = { homeHref, path, locales };
  const logo = footerLogo(env);
  const look = [brand.name, brand.logo, brand.variants, brand.social, brand.legal];
  return {
    settings,
    homeHref,
    header: once(
      ['header', locale, look, settings.navigation, settings.action, section(place, settings), locales],
      () => renderHeader(brand, settings, context, place),
    ),
    footer: once(['footer', locale, look, logo, settings.footer], () =>
      renderFooter({ ...brand, logo: { ...brand.logo, file: logo } }, settings, context),
    ),
  };
}

/** Where the pages of this locale begin; where it has no home page, where the brand's begin. */
function homeOf(reader: TrackingReader): string {
  const { brand, locale } = reader;
  const homes = reader.query('translations', brand.id, 'page', 'home');
  return localeAddress(homes.some((home) => home.locale === locale) ? locale : brand.defaultLocale, brand);
}

function withLiveLinks(settings: FrameSettings, address: (href: string) => string | undefined): FrameSettings {
  const live = <Link extends { href: string }>(links: readonly Link[]): Link[] =>
    links.flatMap((link) => {
      const href = address(link.href);
      return href === undefined ? [] : [{ ...link, href }];
    });
  const { action: _, ...rest } = settings;
  const action = settings.action && live([settings.action])[0];
  return {
    ...rest,
    ...(action && { action }),
    navigation: live(settings.navigation),
    footer: {
      ...settings.footer,
      columns: settings.footer.columns
        .map(({ title, links }) => ({ title, links: live(links) }))
        .filter(({ links }) => links.length > 0),
    },
  };
}

/** The part of the site a page is in, as far as the header shows it. */
function section({ path }: HeaderPlace, { navigation }: FrameSettings): string | undefined {
  return navigation
    .map(({ href }) => href)
    .filter((href) => path.startsWith(href))
    .join(' ');
}

function once(inputs: readonly unknown[], render: () => string): string {
  const key = JSON.stringify(inputs);
  let text = rendered.get(key);
  if (text === undefined) {
    if (rendered.size >= mostKept) rendered.clear();
    text = render();
    rendered.set(key, text);
  }
  return text;
}
