import type { Finding } from '@pantograph/contract';
import type { ChannelBrand } from './brand/channel-brand.js';
import type { ChannelDocument } from './document/channel-document.js';

/** Every channel there is; each has a folder here. */
export const channelNames = [
  'landing-page',
  'post',
  'email',
  'social',
  'banner',
  'print',
  'sms',
  'push',
  'calendar',
  'text',
] as const;

export type ChannelName = (typeof channelNames)[number];

/** One form a channel comes in: a network, a size, a service. */
export interface ChannelFormat {
  /** In kebab-case, such as `linkedin` or `300x250`. */
  name: string;
  label: string;
  /** What holds for it, by what it bounds; units are in the names: `characters`, `bytes`, `widthPx`, `seconds`. */
  limits: Readonly<Record<string, number | string | readonly string[]>>;
  /** Where the figures come from. */
  source?: string;
}

/** What a channel takes from its surroundings, beside the document. */
export interface ChannelSetting {
  brand: ChannelBrand;
  locale: string;
  /** The name of the campaign in measured links; links stay as they are without it. */
  campaign?: string;
  /** Names of the formats to make; all of them without it. */
  formats?: readonly string[];
  /** The style of pages, by the addresses of what all have and by the sections of one; pages are plain without it. */
  page?: PageStyle;
  /** Get a picture that a document shows, by its absolute address; undefined where it cannot be read. */
  picture(src: string): Promise<PictureFile | undefined>;
}

/** How pages that stand by themselves are dressed. */
export interface PageStyle {
  /** Addresses of style sheets, in order. */
  readonly stylesheets: readonly string[];
  /** Get the style of the sections that stand on a page. */
  style(sections: readonly string[]): string;
}

/** The bytes of a picture; `type` is its media type, such as `image/svg+xml`. An SVG has its tokens painted already. */
export interface PictureFile {
  bytes: Uint8Array;
  type: string;
}

/** A file, or a text to be pasted, that a channel made. */
export interface ChannelOutput {
  channel: ChannelName;
  /** A format of the channel. */
  format: string;
  /** The end of its file's name, such as `linkedin.txt` or `300x250.png`. */
  file: string;
  /** Media type, such as `text/html`. */
  type: string;
  content: string | Uint8Array;
  /** What stands in for it where it cannot be seen. Pictures only. */
  alt?: string;
}

/** A finding of a channel; `path` is a place in the channel's document. */
export interface ChannelFinding extends Finding {
  channel: ChannelName;
  /** Missing where it holds for all of them. */
  format?: string;
}

export interface ChannelResult {
  outputs: ChannelOutput[];
  findings: ChannelFinding[];
}

/** A way to tell a document: pure, so that the same document, brand and locale give the same bytes. */
export interface Channel {
  name: ChannelName;
  label: string;
  /** One sentence: what comes out, and for whom. */
  description: string;
  formats: readonly ChannelFormat[];
  render(document: ChannelDocument, setting: ChannelSetting): Promise<ChannelResult>;
}
