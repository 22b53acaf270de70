import { join } from 'node:path';
import { codeHash } from './code-hash.js';

/** What the publisher renders whole documents with. */
type SiteRenderer = import('@pantograph/publisher').SiteRenderer;

/**
 * Get the site's renderer without loading it: the bundle is built (once per change of code) and imported at the first
 * render, so that a publish in which nothing changed pays for neither.
 */
export function loadRenderer(root: string): SiteRenderer {
  let renderer: Promise<{ render(view: never, props: never): Promise<string> }> | undefined;
  return {
    hash: codeHash(),
    assets: [],
    async render(view, props) {
      renderer ??= open(root);
      return (await renderer).render(view as never, props as never);
    },
  };
}

async function open(root: string) {
  const { buildSite, createRenderer } = await import('@pantograph/site');
  const { dir } = await buildSite({ outDir: join(root, '.pantograph/site') });
  return createRenderer(dir);
}
