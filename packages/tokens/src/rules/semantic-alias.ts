import { isObject, type Json } from '../dtcg/json.js';
import type { Rule } from './rule.js';

/** Parts of a composite that say how, not how much, and have no type of token to refer to. */
const spoken = new Set(['style', 'inset']);

/** Measures that belong to one component alone, such as the height of a logo; they may stand where they are used. */
const measures = new Set(['dimension', 'number', 'duration']);

/**
 * Refuse literal values above the primitive tier: a meaning refers to a primitive, so that one change reaches all.
 * A component may give itself a measure, never a colour, a font or a shadow.
 */
export const semanticAlias: Rule = (tokens) =>
  [...tokens.values()]
    .filter(({ origin, type }) => origin.tier === 'semantic' || (origin.tier === 'component' && !measures.has(type)))
    .filter((token) => !isAlias(token.written))
    .map((token) => ({
      rule: 'literal-value',
      path: token.path,
      message: `The ${token.origin.tier} token has a value of its own: ${JSON.stringify(token.written).slice(0, 80)}.`,
      fix: 'Put the value in primitive.json and refer to it, such as "{palette.ink.900}".',
    }));

function isAlias(value: Json): boolean {
  if (typeof value === 'string') return /^\{[^{}]+\}$/.test(value);
  if (Array.isArray(value)) return value.length > 0 && value.every(isAlias);
  if (!isObject(value)) return false;
  if (typeof value.$ref === 'string') return true;
  const parts = Object.entries(value).filter(([key]) => !spoken.has(key));
  return parts.length > 0 && parts.every(([, part]) => isAlias(part));
}
