import type { EmittedToken } from '@pantograph/tokens/brand';

/** One of the values that a token has. */
export type TokenPart = 'light' | 'dark' | 'ar' | 'hex.light' | 'hex.dark' | 'spacing.light' | 'spacing.ar';

/** Get one value of a brand's token, by its path or its custom property; undefined where there is none. */
export type TokenValues = (name: string, part: TokenPart) => string | undefined;

const known = new WeakMap<readonly EmittedToken[], TokenValues>();

/** Look up the values of a brand's tokens. */
export function tokenValues(tokens: readonly EmittedToken[]): TokenValues {
  const before = known.get(tokens);
  if (before) return before;
  const byName = new Map(tokens.flatMap((token) => [[token.css, token] as const, [token.path, token] as const]));
  const values: TokenValues = (name, part) => {
    const token = byName.get(name);
    return token && partOf(token, part);
  };
  known.set(tokens, values);
  return values;
}

function partOf({ light, dark, ar, hex, letterSpacing }: EmittedToken, part: TokenPart): string | undefined {
  switch (part) {
    case 'light':
      return light;
    case 'dark':
      return dark;
    case 'ar':
      return ar;
    case 'hex.light':
      return hex?.light;
    case 'hex.dark':
      return hex?.dark;
    case 'spacing.light':
      return letterSpacing?.light;
    case 'spacing.ar':
      return letterSpacing?.ar;
  }
}
