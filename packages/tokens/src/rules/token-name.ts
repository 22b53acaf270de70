import { cssName } from '../emit/css-name.js';
import type { Rule } from './rule.js';

/** Refuse names that DTCG forbids, and two tokens that would share a custom property. */
export const tokenName: Rule = (tokens) => {
  const taken = new Map<string, string>();
  return [...tokens.values()].flatMap((token) => {
    const bad = token.path.find((part) => /[{}.]/.test(part) || part.startsWith('$') || part === '__proto__');
    if (bad !== undefined) {
      return [
        {
          rule: 'token-name',
          path: token.path,
          message: `"${bad}" cannot be a name.`,
          fix: 'Use letters, digits and hyphens; "{", "}" and "." are for references.',
        },
      ];
    }
    const name = cssName(token.path);
    const other = taken.get(name);
    taken.set(name, token.id);
    return other === undefined
      ? []
      : [
          {
            rule: 'token-name',
            path: token.path,
            message: `"${token.id}" and "${other}" both become ${name}.`,
            fix: 'Rename one of them.',
          },
        ];
  });
};
