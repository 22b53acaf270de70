import type { PageBrand } from '../page-context.js';
import { absolute } from '../view/absolute.js';

/** Describe the brand as an organization: https://schema.org/Organization */
export function organization(brand: PageBrand): object {
  const sameAs = Object.values(brand.social);
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': organizationId(brand),
    name: brand.name,
    url: `${brand.host}/`,
    logo: absolute(`/brand/${brand.logo.file}`, brand.host),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** Name the organization, so that other data can refer to it. */
export function organizationId(brand: Pick<PageBrand, 'host'>): string {
  return `${brand.host}/#organization`;
}
