import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@pantograph/contract';
import type { BrandData } from './brand/brand-data.js';
import type { BrandFile } from './brand/brand-schema.js';
import { type FontFaces, fontFaces } from './brand/font-faces.js';
import { readBrand } from './brand/read-brand.js';
import type { BrandPlace } from './brand-place.js';
import { displayName } from './dtcg/read-token-file.js';
import { type ResolvedBrand, resolveBrand } from './dtcg/resolve-brand.js';
import { colorHex } from './emit/color-hex.js';
import { cssValue } from './emit/css-value.js';
import { lintResolved } from './lint-resolved.js';

/** A brand read, resolved, checked and found good; nothing emitted yet. */
export interface MadeBrand {
  data: BrandData;
  file: BrandFile;
  resolved: ResolvedBrand;
  fonts: FontFaces;
  /** Name of an ornament to its SVG. */
  ornaments: Record<string, string>;
}

/** Read and check all that a brand is made of. Gives every error at once where there are any. */
export function makeBrand(place: BrandPlace, withoutLogo = false): MadeBrand | Finding[] {
  const file = readBrand(place, withoutLogo);
  // A folder that is no brand lacks everything else, too.
  if (Array.isArray(file) && file.some(({ rule }) => rule === 'missing-file')) return file;
  const resolved = resolveBrand(place);
  const findings = [...(Array.isArray(file) ? file : []), ...lintResolved(resolved)];
  const fonts = fontFaces(Array.isArray(file) ? [] : file.fonts, place.own);
  const yaml = displayName(place.from, join(place.own, 'brand.yaml'));
  for (const finding of fonts.findings) findings.push({ rule: 'font', severity: 'error', file: yaml, ...finding });
  const errors = findings.filter((finding: Finding) => finding.severity === 'error');
  if (Array.isArray(file) || errors.length > 0) return errors;
  const ornaments = Object.fromEntries(
    Object.entries(file.ornaments).map(([name, svg]) => [name, readFileSync(join(place.own, svg), 'utf8')]),
  );
  return { data: brandData(place.id, file, resolved, fonts), file, resolved, fonts, ornaments };
}

function brandData(id: string, file: BrandFile, resolved: ResolvedBrand, fonts: FontFaces): BrandData {
  const { tagline, locales, logo, ornaments: _ornaments, fonts: _fonts, ...rest } = file;
  const defaultLocale = file.defaultLocale ?? locales[0] ?? 'en';
  const page = (mode: 'light' | 'dark'): string =>
    colorHex(cssValue('color', resolved.tokens[mode].get('color.surface.page')?.value ?? null));
  const { inverse, ...image } = logo;
  return {
    ...rest,
    id,
    tagline: tagline[defaultLocale] ?? '',
    taglines: tagline,
    locales,
    defaultLocale,
    logo: inverse === undefined ? image : { ...image, inverse },
    fonts: fonts.files,
    themeColor: { light: page('light'), dark: page('dark') },
  };
}
