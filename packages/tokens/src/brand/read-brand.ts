import { join } from 'node:path';
import { type Finding, findingsFromZod } from '@pantograph/contract';
import type { BrandPlace } from '../brand-place.js';
import { type BrandFile, brandSchema } from './brand-schema.js';
import { checkSvg } from './check-svg.js';
import { openBrandFile } from './open-brand-file.js';

/** Read and check `brand.yaml` and the files it names. */
export function readBrand(place: BrandPlace): BrandFile | Finding[] {
  const opened = openBrandFile(place);
  if (Array.isArray(opened)) return opened;
  const { file, value, lineOf } = opened;
  const parsed = brandSchema.safeParse(value);
  if (!parsed.success) {
    return findingsFromZod(parsed.error).map((finding) => ({
      ...finding,
      file,
      line: lineOf(finding.path.split('.')),
    }));
  }
  const brand = parsed.data;
  const problem = (where: string, message: string, fix: string): Finding => ({
    ...{ rule: 'brand', severity: 'error', file, line: lineOf(where.split('.')), path: where, message, fix },
  });
  const images = { 'logo.file': brand.logo.file, 'logo.inverse': brand.logo.inverse, icon: brand.icon };
  const ornaments = Object.entries(brand.ornaments).map(([name, svg]) => [`ornaments.${name}`, svg] as const);
  const pictures = [...Object.entries(images), ...ornaments].flatMap(([where, svg]) => {
    const wrong = svg === undefined ? undefined : checkSvg(join(place.own, svg));
    return wrong ? [problem(where, `"${svg}" ${wrong.message}`, wrong.fix)] : [];
  });
  const first = brand.defaultLocale ?? brand.locales[0] ?? 'en';
  const untold = (['tagline', 'legal'] as const).flatMap((field) =>
    brand.locales
      .filter((locale) => !brand[field][locale])
      .map((locale) => problem(field, `"${field}" says nothing in "${locale}".`, `Add ${field}.${locale}.`)),
  );
  const unknown = brand.locales.includes(first)
    ? []
    : [problem('defaultLocale', `"${first}" is not one of the locales.`, `Use one of ${brand.locales.join(', ')}.`)];
  const findings = [...pictures, ...untold, ...unknown];
  return findings.length > 0 ? findings : brand;
}
