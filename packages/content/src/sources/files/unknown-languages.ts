import type { Finding } from '@pantograph/contract';
import type { SourceBrand } from '../source.js';

/** Name the languages among the keys of texts that a brand does not have; `path` is where the texts stand. */
export function unknownLanguages(
  texts: Readonly<Record<string, unknown>>,
  path: string,
  { id, locales }: Pick<SourceBrand, 'id' | 'locales'>,
): Finding[] {
  const unknown = Object.keys(texts).filter((locale) => !locales.includes(locale));
  return unknown.map((locale) => ({
    rule: 'schema',
    severity: 'error',
    path: `${path}.${locale}`,
    message: `The brand ${id} has no locale "${locale}".`,
    fix: `Use ${locales.join(', ')}, or add the locale to brand.yaml.`,
  }));
}
