import { existsSync } from 'node:fs';
import { address, ContentStore, type Document } from '@pantograph/content';
import type { BrandData } from '@pantograph/tokens';
import type { PublishJob } from '../publication/publish-job.js';
import { storeFile } from '../publication/store-file.js';
import type { FrontBrand } from './front-page.js';

/** Read what the front page says of each brand from the store, as far as something is published. */
export function readFrontBrands(job: PublishJob, brands: readonly BrandData[], port: number): FrontBrand[] {
  const file = storeFile(job.root, job.out);
  const store = existsSync(file) ? ContentStore.open(file) : undefined;
  try {
    return brands.map((brand) => describe(brand, [...(store?.liveDocuments(brand.id) ?? [])], port));
  } finally {
    store?.close();
  }
}

function describe(brand: BrandData, documents: Document[], port: number): FrontBrand {
  const pages = documents.filter((document) => document.type === 'page');
  const own = pages.filter(({ locale, slug }) => locale === brand.defaultLocale && slug !== '');
  const homes = pages.filter(({ locale, slug }) => locale !== brand.defaultLocale && slug === '');
  return {
    id: brand.id,
    name: brand.name,
    tagline: brand.tagline,
    url: `http://${brand.id}.localhost:${port}`,
    pages: own.filter(({ template }) => template !== 'legal').map((page) => ({ title: page.title, path: address(page, brand) })),
    translations: homes.map((page) => ({ locale: page.locale, path: address(page, brand) })),
    posts: documents.filter(({ type, locale }) => type === 'post' && locale === brand.defaultLocale).length,
  };
}
