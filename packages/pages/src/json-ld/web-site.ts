import type { PageBrand } from '../page-context.js';
import { organizationId } from './organization.js';

/** Describe the whole site: https://schema.org/WebSite */
export function webSite(brand: PageBrand, locale: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${brand.host}/#website`,
    name: brand.name,
    description: brand.taglines[locale] ?? brand.tagline,
    url: `${brand.host}/`,
    inLanguage: locale,
    publisher: { '@id': organizationId(brand) },
  };
}
