import type { PreviewSetup } from '../preview/preview-message.js';

/** A page of the same content in another language. */
export interface Alternate {
  /** BCP-47 tag, or `x-default`. */
  lang: string;
  /** Absolute. */
  url: string;
}

/** A feed that the page announces, or the page itself in another form. */
export interface FeedLink {
  type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json' | 'text/markdown' | 'application/json';
  title: string;
  href: string;
}

/** The picture that stands for the page where it is shared. */
export interface ShareImage {
  /** Absolute. */
  url: string;
  alt: string;
  width?: number | undefined;
  height?: number | undefined;
}

/** What Open Graph asks of an article beyond what every page has. */
export interface ArticleFacts {
  published: string;
  modified?: string | undefined;
  authors: readonly string[];
  tags: readonly string[];
}

/** A picture that the reader sees first, so that the browser may ask for it before it has read the page. */
export interface PreloadImage {
  href: string;
  type?: string;
}

/** What makes a preview shell of a document. */
export interface PreviewParts {
  /** Addresses of the script and the style that no other page has. */
  script: string;
  style: string;
  setup: PreviewSetup;
}

/** All that a view shows. A view reads nothing else: no request, no address, no global. */
export interface ViewProps {
  lang: string;
  dir: 'ltr' | 'rtl';
  brand: { id: string; name: string; themeColor: { light: string; dark: string }; icon: string };
  /** The canonical address, absolute. */
  url: string;
  /** What the browser's tab shows. */
  title: string;
  /** What a shared link shows: the title without the brand's name. */
  heading: string;
  description: string;
  image?: ShareImage;
  alternates: readonly Alternate[];
  feeds: readonly FeedLink[];
  jsonLd: readonly object[];
  robots?: string;
  /** Where a reader is led at once, as an address for `href`: the page moved there. */
  refresh?: string;
  /** In this order. */
  stylesheets: readonly string[];
  /** CSS of what stands on this page, after all of them. */
  style?: string;
  preloadFonts: readonly string[];
  preloadImages?: readonly PreloadImage[];
  article?: ArticleFacts;
  /** Absolute addresses of the neighbours in a numbered list. */
  prev?: string;
  next?: string;
  /** The preview shell's alone. */
  preview?: PreviewParts;
  /** HTML of the frame and of the page itself, made by the html functions. */
  header: string;
  main: string;
  footer: string;
}
