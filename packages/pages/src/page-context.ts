import type { PostDocument } from '@pantograph/content';
import type { Crumb } from './parts/breadcrumb.js';

/** What pages need to know of a brand; a subset of what brand.yaml holds. */
export interface PageBrand {
  readonly id: string;
  readonly name: string;
  /** In the default locale; `taglines` has the others. */
  readonly tagline: string;
  readonly taglines: Readonly<Record<string, string>>;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** IANA name; dates are shown as they are there. */
  readonly timeZone: string;
  /** Where the brand's pages are published: `https://tidewater.example`. */
  readonly host: string;
  readonly logo: { readonly file: string; readonly alt: string; readonly width: number; readonly height: number };
  /** The composition a section or page type has where a document chooses none. */
  readonly variants: Readonly<Record<string, string>>;
  /** Address below which forms are received, with a slash at the end. */
  readonly forms: string;
  /** Network to address. */
  readonly social: Readonly<Record<string, string>>;
  readonly icon: string;
  /** Colour of the browser's own frame, as CSS. */
  readonly themeColor: { readonly light: string; readonly dark: string };
  /** Locale to the line every page ends with. */
  readonly legal: Readonly<Record<string, string>>;
}

/** A picture as documents and components have it; width and height in CSS pixels, its focal point in percent. */
export interface Picture {
  src: string;
  alt: string;
  width?: number | undefined;
  height?: number | undefined;
  focus?: { x: number; y: number } | undefined;
}

/** Someone who writes, as posts show them. */
export interface AuthorSummary {
  name: string;
  href: string;
  role?: string | undefined;
  bio?: string | undefined;
  image?: Picture | undefined;
}

/** A post, as lists show it. */
export interface PostSummary {
  href: string;
  title: string;
  description: string;
  /** ISO 8601, a day or a moment. */
  date: string;
  minutes: number;
  image?: Picture | undefined;
  tags: readonly string[];
}

/** What a page asks of the place it is rendered in. The publisher records what is asked; an editor's preview may guess. */
export interface PageContext {
  readonly brand: PageBrand;
  readonly locale: string;
  /**
   * Get the address for a link in a document: `page:pilot` becomes `/pilot/`, other addresses stay; undefined where
   * it leads nowhere. Pages then leave the link out, see docs/decisions/0081.
   */
  href(link: string): string | undefined;
  /** Get a picture ready to show: `media/hero.svg` becomes `/media/hero.svg`, a missing size is filled in. */
  picture(picture: Picture): Picture;
  /** Find an author by key. */
  author(key: string): AuthorSummary | undefined;
  /** Find posts to read after this one, the nearest first. */
  related(post: PostDocument): readonly PostSummary[];
  /** Get the address of the list of posts with a tag. */
  tagHref(tag: string): string;
  /** The blog in this locale, by the name the brand gives it. */
  readonly blog: Crumb;
}
