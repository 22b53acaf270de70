import type { BrandWords } from '@pantograph/tokens/brand';

/** What channels say of their own in one language, and how it writes sentences. */
export interface ChannelWords extends Required<BrandWords>, Partial<SentenceSigns> {
  /** Marks around what somebody said. */
  readonly quotes: readonly [string, string];
  /** Above the day of an event, and above its place. */
  readonly when: string;
  readonly where: string;
}

/** How sentences end and follow each other. */
export interface SentenceSigns {
  readonly stop: string;
  /** Between one sentence and the next. */
  readonly joint: string;
}

/** The words that are there in a language, in which some may be missing. */
export type KnownWords = BrandWords &
  SentenceSigns &
  Pick<ChannelWords, 'quotes'> &
  Partial<Pick<ChannelWords, 'when' | 'where'>>;
