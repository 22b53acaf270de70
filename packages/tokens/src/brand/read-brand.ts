import { join } from 'node:path';
import { type Finding, findingsFromZod } from '@pantograph/contract';
import type { BrandPlace } from '../brand-place.js';
import { type BrandFile, brandSchema } from './brand-schema.js';
import { checkSvg } from './check-svg.js';
import { openBrandFile } from './open-brand-file.js';

/** Read and check `brand.yaml` and the files it names. Where it may do `withoutLogo`, a logo that is wrong is none. */
export function readBrand(place: BrandPlace, withoutLogo = false): BrandFile | Finding[] {
  const opened = openBrandFile(place);
  if (Array.isArray(opened)) return opened;
  const { file, value, lineOf } = opened;
  const own = brandSchema.safeParse(value);
  const isNameless = withoutLogo && !hasLogo(own, place);
  const parsed = isNameless ? brandSchema.safeParse(nameless(value)) : own;
  if (!parsed.success) {
    return findingsFromZod(parsed.error).map((finding) => ({
      ...finding,
      file,
      line: lineOf(finding.path.split('.')),
    }));
  }
  const brand = isNameless ? { ...parsed.data, logo: { ...parsed.data.logo, file: '' } } : parsed.data;
  const problem = (where: string, message: string, fix: string): Finding => ({
    ...{ rule: 'brand', severity: 'error', file, line: lineOf(where.split('.')), path: where, message, fix },
  });
  const { logo, icon } = brand;
  const logos = isNameless ? {} : { 'logo.file': logo.file, 'logo.inverse': logo.inverse };
  const images = { ...logos, icon };
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

function hasLogo({ data, error }: ReturnType<typeof brandSchema.safeParse>, { own }: BrandPlace): boolean {
  if (!data) return !error?.issues.some(({ path }) => path[0] === 'logo');
  return [data.logo.file, data.logo.inverse].every((svg) => svg === undefined || !checkSvg(join(own, svg)));
}

/** Its name stands where a logo would: as wide as logos usually are, in CSS pixels. */
function nameless(value: unknown): unknown {
  const { name } = value as { name?: unknown };
  return {
    ...(value as object),
    logo: { file: 'none.svg', alt: typeof name === 'string' ? name : '', width: 160, height: 32 },
  };
}
