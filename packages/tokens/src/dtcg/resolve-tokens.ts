import type { RawToken } from './collect-tokens.js';
import { isObject, type Json } from './json.js';
import { ReferenceFollower } from './reference-follower.js';
import {
  type Origin,
  type Problem,
  type ResolvedToken,
  type ResolvedTokens,
  type TokenType,
  tokenTypes,
} from './types.js';

/** Follow every reference of a set of tokens. A token that cannot be followed is left out and reported. */
export function resolveTokens(
  raw: Map<string, RawToken>,
  origins: Map<string, Origin>,
): { tokens: ResolvedTokens; problems: Problem[]; unresolved: string[] } {
  const problems: Problem[] = [];
  const report = (token: RawToken, rule: string, message: string, fix: string): void => {
    problems.push({ rule, path: token.key.split('.'), message, fix });
  };
  const references = new ReferenceFollower(raw, report);
  const tokens: ResolvedTokens = new Map();
  const unresolved: string[] = [];
  for (const token of raw.values()) {
    const found = references.follow(token.key);
    if (!found) {
      unresolved.push(token.path.join('.'));
      continue;
    }
    const type = found.type;
    if (!isTokenType(type)) {
      report(
        token,
        'wrong-type',
        type ? `"${type}" is not a type of token.` : 'The token has no type.',
        `Give it, or its group, a "$type": one of ${tokenTypes.join(', ')}.`,
      );
      continue;
    }
    tokens.set(token.path.join('.'), resolved(token, type, found.value, origins));
  }
  return { tokens, problems, unresolved };
}

function resolved(token: RawToken, type: TokenType, value: Json, origins: Map<string, Origin>): ResolvedToken {
  const { node } = token;
  return {
    id: token.path.join('.'),
    path: token.path,
    type,
    value,
    written: node.$value ?? (typeof node.$ref === 'string' ? { $ref: node.$ref } : null),
    description: typeof node.$description === 'string' ? node.$description : '',
    origin: originOf(token.key, origins),
    extensions: isObject(node.$extensions) ? node.$extensions : {},
  };
}

/** A token that came by `$extends` has no origin of its own: it is its group's. */
function originOf(key: string, origins: Map<string, Origin>): Origin {
  const path = key.split('.');
  for (let length = path.length; length > 0; length--) {
    const origin = origins.get(path.slice(0, length).join('.'));
    if (origin) return origin;
  }
  return { file: '', tier: 'primitive' };
}

function isTokenType(type: string | undefined): type is TokenType {
  return tokenTypes.some((known) => known === type);
}
