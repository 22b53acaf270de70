import type { Json } from '../dtcg/json.js';
import type { Tier, TokenType } from '../dtcg/types.js';

/** A token as it stands in the outputs. Values are CSS. */
export interface EmittedToken {
  path: string;
  type: TokenType;
  tier: Tier;
  description: string;
  /** Its custom property; primitives have none in the style sheet. */
  css: string;
  light: string;
  dark: string;
  /** Where Arabic text differs. */
  ar?: string;
  /** sRGB for tools that know no other: `#rrggbb` or `#rrggbbaa`. Colours only. */
  hex?: { light: string; dark: string };
  /** Typography only: the custom property `NAME-letter-spacing`. */
  letterSpacing?: { light: string; ar?: string };
  /** As written in the token file, references included. */
  written: Json;
}
