import type { ChannelFormat } from '../channel.js';

/** How a network counts the length of a post. */
export type Counting = 'code units' | 'weighted' | 'graphemes' | 'emoji as bytes' | 'graphemes, mentions without host';

/** What holds for posts of a network; what it says nothing about is missing. */
export interface NetworkLimits {
  characters: number;
  countedIn: Counting;
  bytes?: number;
  /** What each link counts, however long it is; as long as it is written without it. */
  linkCharacters?: number;
  /** Whether readers can follow a link in the text. */
  links: 'clickable' | 'plain';
  /** How many are allowed. */
  hashtagsMost?: number;
  /** How many this project sets: more read as noise there. */
  hashtagsWanted: number;
  hashtagCharacters?: number;
  mentionsMost?: number;
  altCharacters: number;
  pictureWidthPx: number;
  pictureHeightPx: number;
  pictureBytes: number;
  /** Along the edges, kept free of words: the network crops or covers it somewhere. */
  safeTopPx: number;
  safeRightPx: number;
  safeBottomPx: number;
  safeLeftPx: number;
}

/** A network as a format of the channel. */
export interface SocialNetwork extends ChannelFormat {
  limits: NetworkLimits & ChannelFormat['limits'];
  source: string;
}
