import type { ChannelEvent } from '@pantograph/channels';

/** Collections whose documents are told in channels. */
export const toldCollections = ['pages', 'posts'] as const;

export type ToldCollection = (typeof toldCollections)[number];

/** Words come in milliseconds; pictures take longer, and no words wait for them. */
export const channelStages = ['words', 'pictures'] as const;

export type ChannelStage = (typeof channelStages)[number];

/** How much of a limit something takes. */
export interface ShownCount {
  /** Such as `Characters`. */
  what: string;
  value: number;
  most: number;
  /** What the figures count, where `what` does not say it. */
  unit?: 'bytes';
}

/** A file that a channel made. */
export interface ShownOutput {
  format: string;
  file: string;
  /** Media type. */
  type: string;
  bytes: number;
  /** Of its content, so that what is known already is not sent again. */
  hash: string;
  /** Of texts that are shown. */
  text?: string;
  /** Of pictures a `data:` address; missing where the hash was among those known. */
  picture?: string;
  alt?: string;
}

/** Something that was found, in words of the form. */
export interface ShownFinding {
  severity: 'error' | 'warning';
  message: string;
  fix: string;
  /** The field it leads to, as the form names it; empty where there is none. */
  path: string;
  /** What the form calls that field. */
  field: string;
  /** The formats it holds for, in words; empty where it holds for all, or the message says it. */
  where: string;
}

/** One channel of a document, as far as a stage makes it. */
export interface ShownChannel {
  name: string;
  label: string;
  description: string;
  formats: ShownFormat[];
  outputs: ShownOutput[];
  findings: ShownFinding[];
}

export interface ShownFormat {
  name: string;
  label: string;
  counts: ShownCount[];
  /** The size of what is shown, in CSS pixels or millimetres. */
  width?: number;
  height?: number;
}

/** What every channel shows of the brand. */
export interface ShownBrand {
  id: string;
  name: string;
  sender: string;
  host: string;
  /** The address of its sign, where it has one. */
  icon?: string;
  timeZone: string;
}

/** A document in every channel, as far as a stage makes it. */
export interface ChannelsAnswer {
  stage: ChannelStage;
  locale: string;
  dir: 'ltr' | 'rtl';
  brand: ShownBrand;
  /** Why nothing is shown: nothing is written at all, or not in this language. */
  awaits?: 'words' | 'translation';
  title: string;
  event?: ChannelEvent;
  channels: ShownChannel[];
}
