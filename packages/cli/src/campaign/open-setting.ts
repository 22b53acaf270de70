import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brandSetting, type CampaignSetting } from '@pantograph/campaigns';
import { address, parseReference } from '@pantograph/content';
import { buildNamedBrand } from '@pantograph/tokens';
import type { Project } from '../project.js';
import { bundleHash } from './bundle-hash.js';
import { slugOf } from './slug-of.js';

/** Open the surroundings of a brief: its brand's tokens and files, and the content that it may name. */
export async function openSetting(project: Project, brandId: string, key: string, now: Date): Promise<CampaignSetting> {
  const build = await buildNamedBrand(project.tokens, brandId, join(project.state, 'tokens'));
  const content = join(project.content, brandId);
  const { data } = build;
  return brandSetting(build, {
    key,
    now,
    code: await bundleHash(),
    address(reference, locale) {
      const place = parseReference(reference);
      if (!place || place.type === 'author') return undefined;
      const slug = slugOf(content, place, locale, data.defaultLocale);
      return slug && address({ type: place.type, key: place.key, ...slug }, data);
    },
    pictureFile(src) {
      const file = join(content, src);
      return src.startsWith('media/') && !src.split('/').includes('..') && existsSync(file) ? file : undefined;
    },
  });
}
