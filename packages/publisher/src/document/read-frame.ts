import { address, blogAddress, type FrameAnswer, localeAddress, parseReference } from '@pantograph/content';
import {
  blogCrumb,
  type Crumb,
  type FrameSettings,
  frameSettings,
  type LocaleLink,
  mediaAddress,
  type PageBrand,
  renderFooter,
  renderHeader,
} from '@pantograph/pages';
import { footerLogo } from '@pantograph/tokens';
import type { RenderEnvironment } from '../render-environment.js';
import type { TrackingReader } from '../tracking-reader.js';

/** What stands around a document, and where the site begins from it. */
export interface Frame {
  settings: FrameSettings;
  header: string;
  footer: string;
  homeHref: string;
  /** Whether this language has a home page of its own. */
  hasHome: boolean;
  blog: Crumb;
}

/** What is the same for all documents of a brand in one language; a header differs by where its page is. */
interface SharedFrame {
  settings: FrameSettings;
  homeHref: string;
  hasHome: boolean;
  blog: Crumb;
  footer: string;
  headers: Map<string, string>;
}

/** By the answer it is made from and the brand: both stay the same objects while nothing changes. */
const shared = new WeakMap<object, WeakMap<object, SharedFrame>>();
const mostHeaders = 1000;

/** Render what stands around a document. Links of the settings that lead nowhere now are left out. */
export function readFrame(
  reader: TrackingReader,
  env: RenderEnvironment,
  path: string,
  locales: readonly LocaleLink[],
): Frame {
  const { brand, locale } = reader;
  const answer = reader.query('frame', brand.id, locale, brand.defaultLocale);
  const { settings, homeHref, hasHome, blog, footer, headers } = sharedFrame(answer, reader, env);
  const key = `${sectionOf(path, settings)} ${locales.map(({ lang, href }) => `${lang} ${href}`).join(' ')}`;
  let header = headers.get(key);
  if (header === undefined) {
    if (headers.size >= mostHeaders) headers.clear();
    header = renderHeader(brand, settings, { locale }, { homeHref, path, locales });
    headers.set(key, header);
  }
  return { settings, homeHref, hasHome, blog, footer, header };
}

function sharedFrame(answer: FrameAnswer, { brand, locale }: TrackingReader, env: RenderEnvironment): SharedFrame {
  const ofAnswer = shared.get(answer) ?? new WeakMap<object, SharedFrame>();
  shared.set(answer, ofAnswer);
  let frame = ofAnswer.get(brand);
  if (!frame) {
    frame = makeFrame(answer, brand, locale, footerLogo(env.brand.data.logo, env.brand.values.light));
    ofAnswer.set(brand, frame);
  }
  return frame;
}

function makeFrame(answer: FrameAnswer, brand: PageBrand, locale: string, logo: string): SharedFrame {
  // Where a locale has no home page, its pages lead to where the brand's begin.
  const hasHome = answer.homes.includes(locale);
  const homeHref = localeAddress(hasHome ? locale : brand.defaultLocale, brand);
  const addresses = { home: homeHref, blog: blogAddress(locale, brand) };
  const settings = withLiveLinks(
    frameSettings(brand, locale, answer.settings ?? undefined, addresses),
    (href) => liveAddress(href, answer, brand),
    homeHref,
  );
  const footer = renderFooter({ ...brand, logo: { ...brand.logo, file: logo } }, settings, { locale });
  return { settings, homeHref, hasHome, blog: blogCrumb(settings, addresses.blog), footer, headers: new Map() };
}

function liveAddress(href: string, { locations }: FrameAnswer, brand: PageBrand): string | undefined {
  const reference = parseReference(href);
  if (!reference) return mediaAddress(href);
  const location = locations[href];
  if (!location) return undefined;
  return encodeURI(address(location, brand)) + (reference.anchor === undefined ? '' : `#${reference.anchor}`);
}

function withLiveLinks(
  settings: FrameSettings,
  addressOf: (href: string) => string | undefined,
  homeHref: string,
): FrameSettings {
  const live = <Link extends { href: string }>(links: readonly Link[]): Link[] =>
    links.flatMap((link) => {
      const href = addressOf(link.href);
      return href === undefined ? [] : [{ ...link, href }];
    });
  const { action: _, ...rest } = settings;
  const action = settings.action && live([settings.action])[0];
  const { notFound } = settings;
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
    notFound: { ...notFound, action: { ...notFound.action, href: addressOf(notFound.action.href) ?? homeHref } },
  };
}

/** The part of the site a page is in, as far as the header shows it. */
function sectionOf(path: string, { navigation }: FrameSettings): string {
  return navigation
    .map(({ href }) => href)
    .filter((href) => path.startsWith(href))
    .join(' ');
}
