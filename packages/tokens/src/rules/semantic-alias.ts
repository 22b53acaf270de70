import { isObject, type Json } from '../dtcg/json.js';
import type { Rule } from './rule.js';

/** Parts of a composite that say how, not how much, and have no type of token to refer to. */
const spoken = new Set(['style', 'inset']);

/** Refuse literal values above the primitive tier: a meaning refers to a primitive, so that one change reaches all. */
export const semanticAlias: Rule = (tokens) =>
  [...tokens.values()]
    .filter((token) => token.origin.tier !== 'primitive' && !isAlias(token.written))
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
