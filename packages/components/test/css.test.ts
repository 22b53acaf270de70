import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

/** CSS without what may hold literals: comments, quoted text, and queries, where custom properties cannot stand. */
function withoutQueries(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'[^']*'|"[^"]*"/g, "''")
    .replace(/@(container|media)[^{]*\{/g, '{');
}

/** What must not stand in a component's CSS, and why. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['a hex colour', /#[0-9a-f]{3,8}\b/i],
  ['a colour function', /\b(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\(/i],
  ['a named colour', /:[^;{}]*\b(white|black|red|green|blue|gray|grey|orange|pink|navy|silver)\b/i],
  ['a literal size', /(?<![\w-])\d*\.?\d+(px|rem|pt|cm|mm|in|pc|ch|ex|vw|vh|vmin|vmax|vi|vb|svh|dvh|lvh)\b/i],
  ['a font family', /font-family\s*:|\b(serif|sans-serif|monospace|system-ui)\b/],
  ['a font weight', /font-weight\s*:/],
  ['a physical side', /(?<![\w-])(left|right|top|bottom)\s*:/],
  ['a physical margin, padding or border', /\b(margin|padding|border|scroll-margin)-(left|right|top|bottom)\b/],
  ['a physical size', /(?<![\w-])(min-|max-)?(width|height)\s*:/],
  ['a physical alignment', /(text-align|float|clear)\s*:\s*(left|right)/],
  ['a literal duration', /(?<![\w-])\d*\.?\d+m?s\b/],
];

describe.each(files)('%s', (file) => {
  const css = withoutQueries(readFileSync(`${src}/${file}`, 'utf8'));

  test.each(forbidden)('has no %s', (_what, pattern) => {
    expect(css.match(pattern)?.[0]).toBeUndefined();
  });

  test('reads only custom properties of the tokens and its own private ones', () => {
    const names = [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !/^--(pg|_)/.test(name))).toEqual([]);
  });
});

/** The custom properties that a brand's token files make. */
function tokensOf(brand: string): Set<string> {
  const names = new Set<string>();
  const walk = (value: object, path: string[]) => {
    if ('$value' in value) names.add(`--pg-${path.join('-')}`);
    for (const [key, part] of Object.entries(value)) {
      if (!key.startsWith('$') && part !== null && typeof part === 'object') walk(part, [...path, key]);
    }
  };
  const tokens = fileURLToPath(new URL('../../../tokens', import.meta.url));
  for (const folder of [`${tokens}/base`, `${tokens}/brands/${brand}`]) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      walk(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')), []);
    }
  }
  return names;
}

test.each(['tidewater', 'hollyhock'])('%s has every token that the components read', (brand) => {
  const tokens = tokensOf(brand);
  const read = files.flatMap((file) => [...readFileSync(`${src}/${file}`, 'utf8').matchAll(/var\(\s*(--pg-[\w-]+)/g)]);
  const missing = read
    .map((match) => match[1] ?? '')
    .filter((name) => !tokens.has(name) && !tokens.has(name.replace(/-letter-spacing$/, '')))
    .filter((name) => !/^--pg-ornament-(rule|corner|field)$/.test(name));
  expect(missing).toEqual([]);
});

test('the scan finds what it looks for', () => {
  const css = withoutQueries(
    '.a { color: #fff; width: 3px; margin-left: 0; font-family: serif; transition: all 200ms }',
  );
  expect(forbidden.filter(([, pattern]) => pattern.test(css)).length).toBeGreaterThanOrEqual(5);
});

test.each([
  ['what pages need', 'pages', 14],
  ['all of it together', 'components', 20],
])('%s is small when it is compressed: %s.css, under %i kB', (_what, name, kilobytes) => {
  const sheet = readFileSync(fileURLToPath(new URL(`../dist/${name}.css`, import.meta.url)));
  expect(gzipSync(sheet, { level: 9 }).length).toBeLessThan(kilobytes * 1024);
});
