import { brands } from '../brands/brands.js';
import type { Mode } from '../brands/modes.js';
import type { TokenEntry } from './token-entry.js';

/** Get a brand's tokens whose path starts with a word, such as `color` or `space`, of the given tiers. */
export function tokensOf(brand: string, group: string, tiers: readonly string[] = ['semantic']): TokenEntry[] {
  const tokens = brands.find(({ id }) => id === brand)?.tokens ?? [];
  return tokens.filter(({ path, tier }) => path.split('.')[0] === group && tiers.includes(tier));
}

/** Get the value of a token in a mode, as CSS. */
export function valueIn(mode: Mode, token: TokenEntry): string {
  return mode === 'dark' ? token.dark : token.light;
}
