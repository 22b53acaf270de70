import type { EmittedToken } from './emitted-token.js';

/** What `token()` returns, as a type: the exact `var(--pg-...)`. */
const reference = `\`var(\${(typeof tokens)[P]['css']})\``;

/** Write a brand's tokens as TypeScript: every path is a literal type, so that a misspelt one does not compile. */
export function typescript(brand: string, tokens: readonly EmittedToken[]): string {
  const { head, body } = parts(brand, tokens);
  return [
    `${head}/** Every token of the brand, by its path. */`,
    `export const tokens = {\n${body.join('\n')}\n} as const;\n`,
    '/** The path of a token. */\nexport type TokenPath = keyof typeof tokens;\n',
    '/** Refer to a token in CSS. */',
    `export function token<P extends TokenPath>(path: P): ${reference} {`,
    `  return \`var(\${tokens[path].css})\` as ${reference};\n}\n`,
  ].join('\n');
}

/** Write the same as JavaScript, for packages that cannot compile TypeScript of others. */
export function javascript(brand: string, tokens: readonly EmittedToken[]): string {
  const { head, body } = parts(brand, tokens);
  return `${head}export const tokens = {\n${body.join('\n')}\n};\n\nexport function token(path) {\n  return \`var(\${tokens[path].css})\`;\n}\n`;
}

/** Write the declarations that go with the JavaScript. */
export function declarations(brand: string, tokens: readonly EmittedToken[]): string {
  const { head, body } = parts(brand, tokens);
  const types = body.map(
    (line) =>
      `  readonly ${line
        .trim()
        .replace(/,$/, ';')
        .replace(/\b(type|css|light|dark): /g, 'readonly $1: ')
        .replaceAll("', readonly", "'; readonly")}`,
  );
  return [
    `${head}/** Every token of the brand, by its path. */`,
    `export declare const tokens: {\n${types.join('\n')}\n};\n`,
    '/** The path of a token. */\nexport type TokenPath = keyof typeof tokens;\n',
    '/** Refer to a token in CSS. */',
    `export declare function token<P extends TokenPath>(path: P): ${reference};\n`,
  ].join('\n');
}

function parts(brand: string, tokens: readonly EmittedToken[]): { head: string; body: string[] } {
  return {
    head: `// The tokens of ${brand}, generated from tokens/. Do not edit.\n\n`,
    body: tokens
      .filter((token) => token.tier !== 'primitive')
      .map(
        ({ path, type, css, light, dark }) =>
          `  ${quote(path)}: { type: ${quote(type)}, css: ${quote(css)}, light: ${quote(light)}, dark: ${quote(dark)} },`,
      ),
  };
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
