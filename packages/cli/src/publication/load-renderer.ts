import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteRenderer } from '@pantograph/publisher';
import { createRenderer, siteHash } from '@pantograph/site';
import { buildBundle } from './build-bundle.js';
import { codeHash } from './code-hash.js';

type Renderer = Awaited<ReturnType<typeof createRenderer>>;

/**
 * Get the site's renderer. Its bundle is built once per change of code, beside the reading of documents, and imported at
 * the first render: a publish in which nothing changed pays for neither.
 */
export function loadRenderer(root: string): SiteRenderer {
  const outDir = join(root, '.pantograph/site');
  const isBuilt = existsSync(join(outDir, siteHash(), 'server/entry.mjs'));
  const building = isBuilt ? undefined : buildBundle(outDir);
  // Whoever renders first is told; without a render nobody needs to be.
  building?.catch(() => undefined);
  let renderer: Promise<Renderer> | undefined;
  return {
    hash: codeHash(),
    assets: [],
    async render(view, props) {
      renderer ??= (building ?? buildBundle(outDir)).then(createRenderer);
      // The output kinds hand each view the props it was written for; the publisher does not know them.
      return (await renderer).render(
        view as Parameters<Renderer['render']>[0],
        props as Parameters<Renderer['render']>[1],
      );
    },
  };
}
