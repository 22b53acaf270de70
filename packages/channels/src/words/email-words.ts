import type { KnownWords } from './channel-words.js';

/** What an email says of its own: how to stop it, always, and where else it can be read, where there are words for it. */
export type EmailWords = Pick<KnownWords, 'online' | 'quotes'> & { unsubscribe: string };

/** Tell whether there are the words that every email needs. */
export function hasEmailWords(words: KnownWords): words is KnownWords & EmailWords {
  return words.unsubscribe !== undefined;
}
