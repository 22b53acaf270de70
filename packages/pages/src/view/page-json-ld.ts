import type { PageDocument } from '@pantograph/content';
import { events } from '../json-ld/events.js';
import { faqPage } from '../json-ld/faq-page.js';
import { organization } from '../json-ld/organization.js';
import { product } from '../json-ld/product.js';
import { videos } from '../json-ld/videos.js';
import { webSite } from '../json-ld/web-site.js';
import type { PageBrand } from '../page-context.js';

/** Describe a page to machines: who stands behind it, and whatever it invites to, answers or sells. */
export function pageJsonLd(
  document: PageDocument,
  brand: PageBrand,
  place: { url: string; image?: string | undefined },
): object[] {
  return [
    organization(brand),
    document.slug === '' ? webSite(brand, document.locale) : undefined,
    ...events(document, brand, place),
    ...videos(document, brand),
    faqPage(document.sections),
    product(document, brand, place),
  ].filter((data) => data !== undefined);
}
