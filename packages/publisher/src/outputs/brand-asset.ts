import { readFileSync } from 'node:fs';
import { hash } from '@pantograph/content';
import { outputPath } from '../document/output-path.js';
import type { OutputKind } from '../output-kind.js';

/** The files of a brand beside its style sheet: fonts, logo, icon, ornaments. Their addresses are stable. */
export const brandAsset: OutputKind<string> = {
  name: 'brand-asset',
  rank: 0,
  basis: ({ brand }) => brand.hash,
  *all(_reader, { data, assets }) {
    for (const { path } of assets) {
      yield {
        kind: 'brand-asset',
        path: outputPath(data.id, `/brand/${path}`),
        brand: data.id,
        args: { asset: path },
      };
    }
  },
  touchedBy: () => [],
  load: (_reader, { args }, { brand }) => brand.assets.find(({ path }) => path === args.asset)?.source,
  render(file) {
    const content = readFileSync(file);
    return { file, hash: hash(content), bytes: content.byteLength };
  },
};
