import type { Renderer, ViewName, ViewProps } from '@pantograph/pages';
import { buildSite } from '../build/build-site.js';
import { codeHash } from '../build/code-hash.js';
import { createRenderer } from './create-renderer.js';

/** The site as a publisher uses it. */
export interface SiteRenderer {
  /** Of the views and of all code that documents are made by. */
  readonly hash: string;
  /** Files that the views bring along: none, as their styles are the brands' and the components'. */
  readonly assets: readonly [];
  render(view: string, props: unknown): Promise<string>;
}

/** Give a publisher the site's views. The bundle is built, where it must be, and loaded when the first document is rendered. */
export function createSiteRenderer({ outDir }: { outDir: string }): SiteRenderer {
  let renderer: Promise<Renderer> | undefined;
  let loaded: Renderer | undefined;
  const load = async () => {
    const { dir } = await buildSite({ outDir });
    loaded = await createRenderer(dir);
    return loaded;
  };
  return {
    hash: codeHash(),
    assets: [],
    async render(view, props) {
      renderer ??= load();
      return (loaded ?? (await renderer)).render(view as ViewName, props as ViewProps);
    },
  };
}
