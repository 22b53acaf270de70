import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEntities } from '@pantograph/content';
import type { FrontBrand } from './front-page.js';

/** List the campaigns of a brand that were made, by the names on their pages. */
export function madeCampaigns(folder: string, brand: string): FrontBrand['campaigns'] {
  const own = join(folder, brand);
  if (!existsSync(own)) return [];
  return readdirSync(own)
    .sort()
    .flatMap((name) => {
      const page = join(own, name, 'index.html');
      if (!existsSync(page)) return [];
      const title = /<title>([^<]*?)(?: · [^<]*)?<\/title>/.exec(readFileSync(page, 'utf8'))?.[1] ?? name;
      return [{ title: decodeEntities(title), path: `/campaigns/${brand}/${name}/` }];
    });
}
