import { graphemes } from '../fit/graphemes.js';
import { linksIn } from './links-in.js';
import type { Counting, NetworkLimits } from './social-network.js';

/** Made at the first post that is counted: it takes twenty milliseconds. */
let emoji: RegExp | undefined;

/** Signs that X counts once; all others count twice. https://docs.x.com/fundamentals/counting-characters */
const lightRanges = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

const counts: Readonly<Record<Counting, (text: string) => number>> = {
  'code units': (text) => text.length,
  graphemes: (text) => graphemes(text).length,
  'graphemes, mentions without host': (text) => graphemes(withoutHosts(text)).length,
  'emoji as bytes': (text) =>
    sum(graphemes(text), (sign) => (isEmoji(sign) ? new TextEncoder().encode(sign).length : [...sign].length)),
  weighted: (text) => sum(graphemes(text.normalize('NFC')), (sign) => (isEmoji(sign) ? 2 : sum([...sign], weight))),
};

/** Count a post as its network does: links, mentions, emoji and letters of all scripts. */
export function countCharacters(
  text: string,
  { countedIn, linkCharacters }: Pick<NetworkLimits, 'countedIn' | 'linkCharacters'>,
): number {
  const count = counts[countedIn];
  if (linkCharacters === undefined) return count(text);
  const links = linksIn(text, { bare: countedIn === 'weighted' });
  let rest = '';
  let from = 0;
  for (const { at, length } of links) {
    // A sign in the place of each link keeps what stands around it apart.
    rest += `${text.slice(from, at)}\u0001`;
    from = at + length;
  }
  return count(rest + text.slice(from)) + links.length * (linkCharacters - 1);
}

/** Of `@name@host`, Mastodon counts the name. */
function withoutHosts(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}_/])(@[a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/giu,
    '$1',
  );
}

function weight(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return lightRanges.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
}

function sum(signs: readonly string[], of: (sign: string) => number): number {
  return signs.reduce((total, sign) => total + of(sign), 0);
}

function isEmoji(sign: string): boolean {
  // As a literal, TypeScript wants a later target for its flag.
  // biome-ignore lint/complexity/useRegexLiterals: see above
  emoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v');
  return emoji.test(sign);
}
