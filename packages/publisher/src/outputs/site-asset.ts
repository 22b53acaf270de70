import { readFileSync } from 'node:fs';
import { hash } from '@pantograph/content';
import { outputPath } from '../document/output-path.js';
import type { OutputKind } from '../output-kind.js';
import type { SiteAsset } from '../site-renderer.js';

/** What the site's bundle brings along, such as the scoped styles of a view. Its names are hashed. */
export const siteAsset: OutputKind<SiteAsset> = {
  name: 'site-asset',
  rank: 0,
  isImmutable: true,
  basis: ({ assets }) => hash(assets.map(({ path }) => path).join('\n')),
  *all(_reader, { data }, { assets }) {
    for (const { path } of assets) {
      yield { kind: 'site-asset', path: outputPath(data.id, `/${path}`), brand: data.id, args: { asset: path } };
    }
  },
  touchedBy: () => [],
  load: (_reader, { args }, { assets }) => assets.find(({ path }) => path === args.asset),
  render: ({ bytes, file }) => bytes ?? (file === undefined ? '' : readFileSync(file)),
};
