import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SectionStyles, styleOf } from '@pantograph/pages';
import type { BrandBuild } from '@pantograph/tokens';
import { hashOf } from '../folder/hash-of.js';
import { BrandPictures } from './brand-pictures.js';
import type { CampaignSetting } from './campaign-setting.js';
import { channelBrand } from './channel-brand.js';

/** What only whoever keeps a brand's content knows. */
export interface OwnSetting extends Pick<CampaignSetting, 'key' | 'now' | 'address'> {
  /** Changes with the code that campaigns are made with. */
  code: string;
  /** Find where a picture lies, by its reference such as `media/quay.svg`; undefined where there is none. */
  pictureFile(src: string): string | undefined;
}

/** Make the setting of a campaign from a brand as it is built: its tokens, files and pictures, and how its pages are dressed. */
export function brandSetting(build: BrandBuild, { key, now, address, code, pictureFile }: OwnSetting): CampaignSetting {
  const pictures = new BrandPictures(pictureFile, build.values);
  const sheets = readBuilt('@pantograph/components/css/sections.json');
  let styles: SectionStyles | undefined;
  return {
    key,
    now,
    address,
    basis: `${code} ${build.hash} ${hashOf(sheets)}`,
    brand: channelBrand(build),
    facts: (src) => pictures.size(src),
    pictureProblem: (src) => pictures.problem(src),
    picture: async (src) => pictures.painted(src),
    pictureBasis: (src) => pictures.basis(src),
    page: {
      stylesheets: ['assets/components.css', 'assets/brand/tokens.css'],
      style(names) {
        styles ??= JSON.parse(sheets) as SectionStyles;
        return styleOf(styles, names);
      },
    },
    assets: () => assetsOf(build),
  };
}

function* assetsOf({ css, assets }: BrandBuild) {
  const frame = ['@pantograph/components/css/frame', '@pantograph/pages/css'].map(readBuilt).join('\n');
  yield { path: 'assets/components.css', content: frame };
  yield { path: 'assets/brand/tokens.css', content: css };
  for (const { path, source } of assets) {
    if (dirname(path) === 'fonts' || path.startsWith('logo'))
      yield { path: `assets/brand/${path}`, content: readFileSync(source) };
  }
}

function readBuilt(name: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8');
}
