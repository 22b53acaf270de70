import type { BrandWords } from './brand-words.js';

/** One font file of a brand, as published. */
export interface FontFile {
  family: string;
  /** Relative to the brand's published folder, such as `fonts/figtree-latin-wght-normal.woff2`. */
  file: string;
  /** The same cut to everyday letters, where that is so much lighter that pages ask for it first. */
  everyday?: string;
  subset: string;
  style: 'normal' | 'italic';
  /** CSS weight or range of a variable font, such as `400 700`. */
  weight: string;
  /** Scripts, such as `arabic`, on whose pages it is worth fetching before the style sheet is read. */
  preload: string[];
  /** Axes of a variable font beside its weight, set once for all, such as `{ SOFT: 100 }`. */
  settings?: Record<string, number>;
  /** How large its letters are drawn, in percent, beside the brand's other fonts. */
  scale?: number;
}

/** What a brand is, besides its tokens: `brand.yaml` as read, checked and completed. */
export interface BrandData {
  id: string;
  name: string;
  /** In the default locale; `taglines` has the others. */
  tagline: string;
  taglines: Record<string, string>;
  locales: string[];
  defaultLocale: string;
  timeZone: string;
  /** Base address, such as `https://www.example.com`. */
  host: string;
  /** Files are relative to the brand's published folder, `file` empty where there is none. `inverse` is for dark surfaces. */
  logo: { file: string; alt: string; width: number; height: number; inverse?: string };
  icon: string;
  fonts: FontFile[];
  /** Section name to the variant this brand shows when a document names none. */
  variants: Record<string, string>;
  /** Address below which forms are received, a path of its own site or another's, with a slash at the end. */
  forms: string;
  /** Network to address. */
  social: Record<string, string>;
  /** `address` is the postal one, in one line. */
  sender: { name: string; email: string; address?: string | undefined };
  /** Locale to the line every page ends with. */
  legal: Record<string, string>;
  /** Locale to what channels say of their own there. */
  words: Record<string, BrandWords>;
  voice: { description: string; preferred: string[]; avoid: string[] };
  postsPerPage: number;
  /** Colour of the browser's own frame, as `#rrggbb`. */
  themeColor: { light: string; dark: string };
  fictional: boolean;
  /** Of which documents cards are drawn, to be shown where somebody links to them. */
  openGraphImages: ('page' | 'post')[];
  /** Whether logo and drawings are published as PNG too, for emails: mail clients show no SVG. */
  emailPictures: boolean;
  /** In which forms beside HTML its pages are published: `llms.txt`, Markdown for machines, JSON for apps. */
  machineReadable: ('llms' | 'markdown' | 'json')[];
}
