import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { address, ContentStore, storeFile } from '@pantograph/content';
import type { BrandData } from '@pantograph/tokens';
import type { PublishJob } from '../publication/publish-job.js';
import type { FrontBrand } from './front-page.js';
import { madeCampaigns } from './made-campaigns.js';

/** Read what the front page says of each brand from the store, as far as something is published. */
export function readFrontBrands(
  job: PublishJob,
  brands: readonly BrandData[],
  port: number,
  campaigns: string,
): FrontBrand[] {
  const file = storeFile(join(job.root, '.pantograph'), job.out);
  const store = existsSync(file) ? ContentStore.open(file) : undefined;
  try {
    return brands.map((brand) => ({ ...describe(brand, store, port), campaigns: madeCampaigns(campaigns, brand.id) }));
  } finally {
    store?.close();
  }
}

function describe(brand: BrandData, store: ContentStore | undefined, port: number): Omit<FrontBrand, 'campaigns'> {
  const pages = store?.documents.list(brand.id, 'page') ?? [];
  const own = pages.filter(({ id, locale, slug }) => {
    const document = store?.documents.get(id);
    const isLegal = document?.type === 'page' && document.template === 'legal';
    return locale === brand.defaultLocale && slug !== '' && !isLegal;
  });
  const homes = pages.filter(({ locale, slug }) => locale !== brand.defaultLocale && slug === '');
  return {
    id: brand.id,
    name: brand.name,
    tagline: brand.tagline,
    url: `http://${brand.id}.localhost:${port}`,
    pages: own.map((page) => ({ title: page.summary.title ?? page.key, path: address(page, brand) })),
    translations: homes.map((page) => ({ locale: page.locale, path: address(page, brand) })),
    posts: store?.documents.list(brand.id, 'post').filter(({ locale }) => locale === brand.defaultLocale).length ?? 0,
  };
}
