import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PublishError, type SiteRenderer } from '@pantograph/publisher';
import { createRenderer } from '@pantograph/site';
import { buildBundle } from './build-bundle.js';
import { codeHash } from './code-hash.js';
import { drawingHash } from './drawing-hash.js';
import { loadPreview } from './load-preview.js';

type Renderer = Awaited<ReturnType<typeof createRenderer>>;

/**
 * Get the site's renderer. Its bundle is built where the code changed, before anything is read: what Vite takes of memory
 * is gone when documents come. It is imported at the first render, so a publish in which nothing changed does without. Where editors
 * are named by their origins, it brings the shell that they show drafts in.
 */
export async function loadRenderer(root: string, origins: readonly string[] = []): Promise<SiteRenderer> {
  const dir = await buildBundle(join(root, '.pantograph/site'));
  const preview = origins.length > 0 ? await loadPreview(root) : undefined;
  let renderer: Promise<Renderer> | undefined;
  return {
    hash: codeHash(),
    drawingHash: drawingHash(),
    assets: preview?.assets ?? [],
    ...(preview && { preview: { ...preview.addresses, origins } }),
    async render(view, props) {
      renderer ??= createRenderer(dir);
      try {
        // The output kinds hand each view the props it was written for; the publisher does not know them.
        return await (await renderer).render(
          view as Parameters<Renderer['render']>[0],
          props as Parameters<Renderer['render']>[1],
        );
      } catch (error) {
        if (existsSync(join(dir, 'server/entry.mjs'))) throw error;
        throw new PublishError(
          `The site's views were removed from ${dir} while pages were made.`,
          'Publish again: npx pantograph publish makes anew whatever .pantograph lacks; what was live is live.',
        );
      }
    },
  };
}
