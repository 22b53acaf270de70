import type { Crumb } from '../parts/breadcrumb.js';
import { absolute } from '../view/absolute.js';

/** Describe the way to a page: https://schema.org/BreadcrumbList */
export function breadcrumbList(crumbs: readonly Crumb[], host: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(href, host),
    })),
  };
}
