import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildBrand, type EmittedToken, listBrands, preloadFonts, writeBrand } from '@pantograph/tokens';
import { describe, expect, test } from 'vitest';
import { realTokens, scratchTokens } from './scratch-tokens.js';

/** Which files stand in the head of a page in a locale. An Arabic page of Tidewater has figures and names in Latin. */
const firstFonts: Record<string, Record<'en' | 'ar', string[]>> = {
  tidewater: {
    en: ['instrument-sans-latin-wght-normal', 'ibm-plex-sans-latin-wght-normal', 'ibm-plex-mono-latin-400-normal'],
    ar: [
      'ibm-plex-sans-latin-wght-normal',
      'ibm-plex-mono-latin-400-normal',
      'ibm-plex-sans-arabic-arabic-400-normal-everyday',
      'ibm-plex-sans-arabic-arabic-500-normal-everyday',
    ],
  },
  hollyhock: {
    en: ['fraunces-latin-soft-normal', 'figtree-latin-wght-normal'],
    ar: ['amiri-arabic-400-normal-everyday', 'noto-naskh-arabic-arabic-wght-normal-everyday'],
  },
};

describe.each(listBrands(realTokens))('%s', async (id) => {
  const build = await buildBrand(realTokens, id);
  const { css, scopedCss, values, data, assets } = build;
  const { tokens }: { tokens: EmittedToken[] } = JSON.parse(build.json);

  test('the style sheet holds every semantic and component token, and no primitive', () => {
    for (const token of tokens) {
      expect(css.includes(`\n${token.css}:`), token.path).toBe(token.tier !== 'primitive');
    }
  });

  test('nothing is left that a browser would not understand', () => {
    for (const text of [css, scopedCss])
      expect(text).not.toMatch(/\[object|undefined|NaN|var\(|\{[a-z][\w-]*\.[\w.-]+\}/);
  });

  test('every token says in plain words what it is for, from the semantic tier up', () => {
    expect(tokens.filter(({ tier, description }) => tier !== 'primitive' && description === '')).toEqual([]);
  });

  test('colours keep their own space and have a fallback in sRGB', () => {
    const page = tokens.find(({ path }) => path === 'color.surface.page');
    expect(page?.light).toMatch(/^oklch\(/);
    expect(page?.hex?.light).toMatch(/^#[0-9a-f]{6}$/);
    expect(page?.light).not.toBe(page?.dark);
  });

  test('large type grows with the window, and letter spacing with it', () => {
    expect(values.light['--pg-typography-display']).toMatch(/^\d+ clamp\([^)]+vw, [^)]+\)\/[\d.]+ '/);
    expect(values.light['--pg-typography-display-letter-spacing']).toMatch(/^-0\.\d+em$/);
    expect(values.ar['--pg-typography-display-letter-spacing']).toBe('0');
  });

  test('fonts are files beside the style sheet, cut to subsets, and swap in without moving the text', () => {
    const faces = css.match(/@font-face\{[^}]+\}/g) ?? [];
    const files = faces.filter((face) => face.includes('url('));
    const listed = data.fonts.flatMap(({ file, everyday }) => (everyday === undefined ? [file] : [file, everyday]));
    expect(files.map((face) => /url\(([^)]+)\)/.exec(face)?.[1])).toEqual(listed);
    for (const face of files)
      expect(face).toMatch(/font-display:swap;src:url\(fonts\/[\w-]+\.woff2\).*unicode-range:U\+/);
    for (const face of faces.filter((entry) => !files.includes(entry))) {
      expect(face).toMatch(/local\(.*size-adjust:.*ascent-override:/);
    }
    for (const face of files) expect(face.includes('range:U+0020,U+00A0,')).toBe(face.includes('-arabic-'));
    expect(new Set(data.fonts.map(({ subset }) => subset))).toEqual(new Set(['latin', 'latin-ext', 'arabic']));
    for (const { path, source } of assets) expect(existsSync(source), path).toBe(true);
  });

  test('a page fetches first the fonts that its text is set in, and none of another script', () => {
    const names = (locale: string) => preloadFonts(data, locale).map((file) => file.replace(/^fonts\/|\.woff2$/g, ''));
    expect({ en: names('en'), ar: names('ar') }).toEqual(firstFonts[id]);
    for (const file of preloadFonts(data, 'en')) expect(assets.map(({ path }) => path)).toContain(file);
  });

  test('the style sheet is small', () => {
    expect(gzipSync(css).length).toBeLessThan(6_000);
  });

  test('the scoped style sheet touches nothing outside its brand', () => {
    const selectors = scopedCss.match(/^[^@\n-][^{\n]*(?=\{\n)/gm) ?? [];
    expect(selectors.length).toBeGreaterThan(4);
    for (const selector of selectors.flatMap((list) => list.split(',')))
      expect(selector).toContain(`[data-brand='${id}']`);
  });

  test('the same tokens give the same bytes', async () => {
    expect(await buildBrand(realTokens, id)).toEqual(build);
  });

  test('what is written can be published as it lies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pantograph-brand-'));
    writeBrand(build, folder);
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['tokens.css', 'scoped.css', 'tokens.json', 'tokens.ts', data.logo.file, data.icon]),
    );
    for (const font of data.fonts) expect(readFileSync(join(folder, font.file)).subarray(0, 4).toString()).toBe('wOF2');
    rmSync(folder, { recursive: true });
  });
});

test('the brands differ in more than hue', async () => {
  const [a, b] = await Promise.all(['tidewater', 'hollyhock'].map((id) => buildBrand(realTokens, id)));
  const read = (name: string) => [a?.values.light[name], b?.values.light[name]];
  for (const name of [
    '--pg-radius-control',
    '--pg-radius-card',
    '--pg-space-section',
    '--pg-shadow-raised',
    '--pg-size-control',
    '--pg-border-width-hairline',
    '--pg-duration-fast',
  ]) {
    const [one, other] = read(name);
    expect(one, name).not.toBe(other);
  }
  const lightness = (value?: string): number => Number(/oklch\(([\d.]+)/.exec(value ?? '')?.[1]);
  for (const surface of ['page', 'sunken', 'inverse', 'accent']) {
    const [one, other] = read(`--pg-color-surface-${surface}`).map(lightness);
    expect(Math.abs((one ?? 0) - (other ?? 0)), surface).toBeGreaterThan(0.05);
  }
  expect(
    Object.entries(a?.data.variants ?? {}).filter(([name, variant]) => b?.data.variants[name] === variant),
  ).toEqual([]);
});

test('an ornament is drawn in the colours of each mode, and a brand may do without', async () => {
  using scratch = scratchTokens();
  scratch.write(
    'brands/tidewater/ornament-corner.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><path fill="var(--pg-color-accent)"/></svg>',
  );
  scratch.replace('brands/tidewater/brand.yaml', '  rule: ornament-rule.svg\n', '');
  const { values } = await buildBrand(scratch.root, 'tidewater');
  for (const mode of ['light', 'dark'] as const) {
    expect(decodeURIComponent(values[mode]['--pg-ornament-corner'] ?? '')).toContain(
      `fill='${values[mode]['--pg-color-accent']}'`,
    );
    expect(values[mode]['--pg-ornament-rule']).toBe('none');
  }
});

test('the TypeScript knows every path of a brand and refuses others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-types-'));
  const use = (from: string): string =>
    [
      `import { token, type TokenPath } from '${from}';`,
      "export const page: 'var(--pg-color-surface-page)' = token('color.surface.page');",
      "export const path: TokenPath = 'color.surface.pge';",
    ].join('\n');
  for (const id of listBrands(realTokens)) {
    writeBrand(await buildBrand(realTokens, id), join(folder, id));
    // Beside its declarations, the TypeScript would win over them.
    renameSync(join(folder, id, 'tokens.ts'), join(folder, id, 'source.ts'));
    writeFileSync(join(folder, id, 'use-source.ts'), use('./source.js'));
    writeFileSync(join(folder, id, 'use-declarations.ts'), use('./tokens.js'));
  }
  const config = { compilerOptions: { strict: true, noEmit: true, module: 'nodenext', types: [] } };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compiler = fileURLToPath(new URL('../../../node_modules/typescript-7/bin/tsc', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  const errors = stdout.split('\n').filter((line) => line.includes('error'));
  expect(errors).toHaveLength(4);
  for (const error of errors) expect(error).toMatch(/use-\w+\.ts\(3,14\).*'"color\.surface\.pge"' is not assignable/);
  rmSync(folder, { recursive: true });
});
