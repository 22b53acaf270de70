import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Finding } from '@pantograph/contract';
import type { FontFile } from './brand-data.js';
import type { BrandFile } from './brand-schema.js';
import { everydayFile, everydayLetters } from './everyday-letters.js';

type FontEntry = BrandFile['fonts'][number];

/** The fonts of a brand: what to publish, from where, and the CSS that loads them. */
export interface FontFaces {
  files: FontFile[];
  /** Published path to source file. */
  sources: { path: string; source: string }[];
  css: string;
  findings: Pick<Finding, 'path' | 'message' | 'fix'>[];
}

/** Find the files of a brand's fonts in their packages and write their `@font-face` rules. */
export function fontFaces(fonts: FontEntry[], own: string): FontFaces {
  const faces: FontFaces = { files: [], sources: [], css: '', findings: [] };
  fonts.forEach((font, i) => {
    const folder = packageFolder(font.package, own);
    if (!folder) {
      faces.findings.push({
        path: `fonts.${i}.package`,
        message: `The font package "${font.package}" is not installed.`,
        fix: 'Install it, or name one that is.',
      });
      return;
    }
    const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
    for (const face of combinations(font)) addFace(faces, font, face, folder, ranges[face.subset], `fonts.${i}`);
    faces.css += fallbackFace(font);
  });
  return faces;
}

interface Face {
  subset: string;
  weight: string;
  style: 'normal' | 'italic';
}

function combinations(font: FontEntry): Face[] {
  return font.subsets.flatMap((subset) =>
    font.styles.flatMap((style) => font.weights.map((weight) => ({ subset, weight, style }))),
  );
}

function addFace(
  faces: FontFaces,
  font: FontEntry,
  { subset, weight, style }: Face,
  folder: string,
  range: string | undefined,
  path: string,
): void {
  const name = font.files.replace('{subset}', subset).replace('{weight}', weight).replace('{style}', style);
  const source = join(folder, 'files', name);
  if (!range || !existsSync(source)) {
    faces.findings.push({
      path: `${path}.files`,
      message: `The package "${font.package}" has no file "${name}".`,
      fix: 'Correct files, subsets, weights or styles.',
    });
    return;
  }
  const file = `fonts/${name}`;
  const isFirst = style === 'normal' && weight === font.weights[0];
  const preload = isFirst ? font.preload.filter((script) => subsetFor(script, font) === subset) : [];
  const { family, settings: axes, scale } = font;
  const everyday = everydayLetters[subset] === undefined ? undefined : everydayFace(source, subset, name);
  faces.files.push({
    family,
    file,
    subset,
    style,
    weight,
    preload,
    ...(axes && { settings: axes }),
    ...(scale && { scale }),
    ...(everyday && { everyday: everyday.path }),
  });
  const rule = (url: string, signs: string) =>
    `@font-face{font-family:'${font.family}';font-style:${style};font-weight:${weight};font-display:swap;src:url(${url}) format('woff2');${settings(font)}unicode-range:${signs}}\n`;
  faces.sources.push({ path: file, source });
  faces.css += rule(file, withSpaces(range, subset));
  if (!everyday) return;
  // A browser asks the last rule first, and the whole font only for a letter that this one lacks.
  faces.sources.push(everyday);
  faces.css += rule(everyday.path, everydayLetters[subset] ?? '');
}

/** The font cut to everyday letters; none of a package that this one was built without. */
function everydayFace(font: string, subset: string, name: string): { path: string; source: string } | undefined {
  const source = everydayFile(font, subset);
  return existsSync(source) ? { path: `fonts/${name.replace('.woff2', '-everyday.woff2')}`, source } : undefined;
}

/** Name the subset of a font that pages in a script fetch first: their own, or what sets foreign words and figures there. */
function subsetFor(script: string, { subsets }: FontEntry): string | undefined {
  return subsets.includes(script) ? script : subsets[0];
}

/**
 * Every subset has the space, and the ranges of all but latin leave it out: each page in another script then fetches the
 * Latin fonts for its spaces, and sets them as wide as Latin ones.
 */
function withSpaces(range: string, subset: string): string {
  return subset.startsWith('latin') ? range : `U+0020,U+00A0,${range}`;
}

function settings(font: FontEntry): string {
  const scale = font.scale === undefined ? '' : `size-adjust:${font.scale}%;`;
  const axes = Object.entries(font.settings ?? {}).map(([axis, value]) => `'${axis}' ${value}`);
  return scale + (axes.length > 0 ? `font-variation-settings:${axes.join(',')};` : '');
}

/**
 * A system font cut to the web font's measures, so that nothing moves when the web font arrives.
 * @see https://developer.chrome.com/blog/font-fallbacks
 */
function fallbackFace({ family, fallback }: FontEntry): string {
  if (!fallback) return '';
  const { local, sizeAdjust, ascent, descent, lineGap } = fallback;
  return `@font-face{font-family:'${family} fallback';src:local('${local}');size-adjust:${sizeAdjust}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:${lineGap}%}\n`;
}

/** Look beside the brand first, so that a brand of another repository can bring its own fonts. */
function packageFolder(name: string, own: string): string | undefined {
  for (const from of [join(own, 'package.json'), import.meta.url]) {
    try {
      return dirname(createRequire(from).resolve(`${name}/unicode.json`));
    } catch {}
  }
  return undefined;
}
