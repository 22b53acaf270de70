import type { Json, JsonObject } from './json.js';

/** The token types of DTCG 2025.10. */
export const tokenTypes = [
  'color',
  'dimension',
  'fontFamily',
  'fontWeight',
  'duration',
  'cubicBezier',
  'number',
  'strokeStyle',
  'border',
  'transition',
  'shadow',
  'gradient',
  'typography',
] as const;

/** A token type of DTCG 2025.10. */
export type TokenType = (typeof tokenTypes)[number];

/** The three tiers; a file belongs to the one its name begins with. */
export const tiers = ['primitive', 'semantic', 'component'] as const;

/** primitive: what there is; semantic: what it is for; component: where one part differs. */
export type Tier = (typeof tiers)[number];

/** What a brand's files may override: `semantic.dark.json` holds for dark mode, `semantic.ar.json` for Arabic. */
export const contexts = ['light', 'dark', 'ar'] as const;

/** A set of circumstances that every token has a value in. */
export type Context = (typeof contexts)[number];

/** A file of tokens as read, before anything is resolved. */
export interface TokenFile {
  /** For people: relative to the folder that holds the tokens folder. */
  file: string;
  text: string;
  tree: JsonObject;
  tier: Tier;
  context: Context;
}

/** Where a token was last given its value. */
export interface Origin {
  file: string;
  tier: Tier;
}

/** A token with every reference followed. Colours, dimensions and the like keep their DTCG form. */
export interface ResolvedToken {
  /** Path joined by dots, with `$root` left out. */
  id: string;
  path: string[];
  type: TokenType;
  value: Json;
  /** The value as it was written. */
  written: Json;
  description: string;
  origin: Origin;
  extensions: JsonObject;
}

/** All tokens of one brand in one context. */
export type ResolvedTokens = Map<string, ResolvedToken>;

/** Something wrong with a token, before its file and line are looked up. */
export interface Problem {
  rule: string;
  message: string;
  fix: string;
  /** Path of the token or group. */
  path: string[];
  severity?: 'error' | 'warning';
  /** Where it lies, when the path alone does not tell. */
  file?: string | undefined;
}
