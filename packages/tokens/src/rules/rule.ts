import type { Context, Problem, ResolvedTokens } from '../dtcg/types.js';

/** A rule looks at the resolved tokens of one context and says what is wrong. */
export type Rule = (tokens: ResolvedTokens, context: Context) => Problem[];
