import { join } from 'node:path';
import type { SiteAsset } from '@pantograph/publisher';
import { buildPreviewBundle } from './build-bundle.js';

/** Get the files of the preview shell, and where they are published. */
export async function loadPreview(
  root: string,
): Promise<{ assets: SiteAsset[]; addresses: { script: string; style: string } }> {
  const { dir, script, style } = await buildPreviewBundle(join(root, '.pantograph/preview'));
  return {
    assets: [script, style].map((name) => ({ path: `assets/${name}`, file: join(dir, name) })),
    addresses: { script: `/assets/${script}`, style: `/assets/${style}` },
  };
}
