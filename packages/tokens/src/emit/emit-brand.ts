import StyleDictionary from 'style-dictionary';
import type { DesignTokens, FormatFn, TransformedToken } from 'style-dictionary/types';
import type { Json, JsonObject } from '../dtcg/json.js';
import type { ResolvedBrand } from '../dtcg/resolve-brand.js';
import type { Context, TokenType } from '../dtcg/types.js';
import { brandCss, scopedCss } from './brand-css.js';
import { colorHex } from './color-hex.js';
import { cssName } from './css-name.js';
import { cssValue, letterSpacingCss } from './css-value.js';
import type { EmittedToken } from './emitted-token.js';
import { type Properties, properties } from './properties.js';
import { declarations, javascript, typescript } from './typescript.js';

/** Where a token keeps its id on its way through Style Dictionary; its other contexts are looked up by it. */
const KEY = 'org.pantograph.id';

/** What the emission of a brand consists of. */
export const outputs = ['tokens.css', 'scoped.css', 'tokens.json', 'tokens.ts', 'tokens.js', 'tokens.d.ts'] as const;

/** The text of each output. */
export type Emission = Record<(typeof outputs)[number], string>;

/**
 * Emit a resolved brand through Style Dictionary. References are followed before (it does not know `$ref` and
 * `$extends`); values are written by our own transform (its css group clips colours to sRGB, and it prints durations
 * and gradients as objects); the formats are ours as well (its own run prettier).
 */
export async function emitBrand(
  id: string,
  brand: ResolvedBrand,
  extra: { fontFaces: string; ornaments: Record<string, string> },
): Promise<Emission> {
  let known: EmittedToken[] | undefined;
  // Every format is given the same tokens.
  const list = (tokens: TransformedToken[]): EmittedToken[] => {
    known ??= emitted(tokens, brand);
    return known;
  };
  const sets = (tokens: TransformedToken[]): Properties => properties(list(tokens), extra.ornaments);
  const formats: Record<string, FormatFn> = {
    'tokens.css': ({ dictionary }) => extra.fontFaces + brandCss(sets(dictionary.allTokens)),
    'scoped.css': ({ dictionary }) => extra.fontFaces + scopedCss(id, sets(dictionary.allTokens)),
    'tokens.json': ({ dictionary }) => json(id, list(dictionary.allTokens), sets(dictionary.allTokens)),
    'tokens.ts': ({ dictionary }) => typescript(id, list(dictionary.allTokens)),
    'tokens.js': ({ dictionary }) => javascript(id, list(dictionary.allTokens)),
    'tokens.d.ts': ({ dictionary }) => declarations(id, list(dictionary.allTokens)),
  };
  const dictionary = new StyleDictionary({
    tokens: tree(brand) as DesignTokens,
    usesDtcg: true,
    log: { verbosity: 'silent', warnings: 'disabled' },
    hooks: {
      transforms: {
        'pantograph/name': { type: 'name', transform: (token) => cssName(idOf(token).split('.')) },
        'pantograph/css': {
          type: 'value',
          transform: (token) => cssValue(token.$type as TokenType, token.$value),
        },
      },
      formats,
    },
    platforms: {
      all: {
        transforms: ['pantograph/name', 'pantograph/css'],
        files: outputs.map((destination) => ({ destination, format: destination })),
      },
    },
  });
  const files = await dictionary.formatPlatform('all');
  return Object.fromEntries(files.map((file) => [file.destination, String(file.output)])) as Emission;
}

function tree(brand: ResolvedBrand): JsonObject {
  const root: JsonObject = {};
  for (const [id, token] of brand.tokens.light) {
    let group = root;
    for (const name of token.path) {
      const next = (Object.hasOwn(group, name) ? group[name] : {}) as JsonObject;
      group[name] = next;
      group = next;
    }
    // Every token stands at the $root of its own group, so that one may have others below it.
    group.$root = { $type: token.type, $value: token.value, $extensions: { [KEY]: id } };
  }
  return root;
}

function idOf(token: TransformedToken): string {
  return String(token.$extensions?.[KEY]);
}

function emitted(tokens: TransformedToken[], brand: ResolvedBrand): EmittedToken[] {
  return tokens.flatMap((transformed) => {
    const id = idOf(transformed);
    const token = brand.tokens.light.get(id);
    if (!token) return [];
    const { type, origin, description, written } = token;
    const value = (context: Context): Json => brand.tokens[context].get(id)?.value ?? token.value;
    const light = String(transformed.$value);
    const dark = cssValue(type, value('dark'));
    const ar = cssValue(type, value('ar'));
    const result: EmittedToken = {
      path: id,
      type,
      tier: origin.tier,
      description,
      css: transformed.name,
      light,
      dark,
      written,
    };
    if (ar !== light) result.ar = ar;
    if (type === 'color') result.hex = { light: colorHex(light), dark: colorHex(dark) };
    if (type === 'typography') {
      const [here, there] = [letterSpacingCss(token.value), letterSpacingCss(value('ar'))];
      result.letterSpacing = here === there ? { light: here } : { light: here, ar: there };
    }
    return [result];
  });
}

function json(brand: string, tokens: EmittedToken[], sets: Properties): string {
  const values = { light: sets.light, dark: { ...sets.light, ...sets.dark }, ar: { ...sets.light, ...sets.ar } };
  return `${JSON.stringify({ brand, tokens, values }, null, 1)}\n`;
}
