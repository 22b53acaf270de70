import type { PageDocument } from '@pantograph/content';
import type { PageBrand } from '../page-context.js';
import { readPrice } from './read-price.js';

/** Describe what a page with prices sells: https://schema.org/Product */
export function product(
  document: PageDocument,
  brand: PageBrand,
  place: { url: string; image?: string | undefined },
): object | undefined {
  const offers = document.sections
    .filter(({ section }) => section === 'pricing')
    .flatMap(({ plans }) => (Array.isArray(plans) ? plans : []))
    .flatMap((plan: { name?: unknown; price?: unknown }) => {
      const price = typeof plan.price === 'string' ? readPrice(plan.price) : undefined;
      return price ? [{ '@type': 'Offer', name: String(plan.name), ...price, url: place.url }] : [];
    });
  if (offers.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: document.title,
    description: document.description,
    brand: { '@type': 'Brand', name: brand.name },
    ...(place.image && { image: place.image }),
    offers,
  };
}
