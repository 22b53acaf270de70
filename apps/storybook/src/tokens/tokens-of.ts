import type { StoryBrand } from '../brands/brands.js';
import type { Mode } from '../brands/modes.js';
import type { TokenEntry } from './token-entry.js';

/** Get a brand's semantic tokens whose path starts with a word, such as `color` or `space`. */
export function tokensOf({ tokens }: StoryBrand, group: string): TokenEntry[] {
  return tokens.filter(({ path, tier }) => path.split('.')[0] === group && tier === 'semantic');
}

/** Get the value of a token in a mode, as CSS. */
export function valueIn(mode: Mode, token: TokenEntry): string {
  return mode === 'dark' ? token.dark : token.light;
}
