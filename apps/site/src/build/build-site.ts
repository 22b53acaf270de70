import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publisherAdapter } from './publisher-adapter.js';
import { siteHash } from './site-hash.js';
import { siteRoot } from './site-root.js';

/** Where the bundle of the present code lies, and whether it had to be built. */
export interface SiteBuild {
  dir: string;
  hash: string;
  built: boolean;
}

/**
 * Build the site's server bundle into `<outDir>/<hash of the code>`, unless it is there already. Content is never part
 * of it. Two may build at once: each writes a folder of its own, and the first to finish is kept.
 */
export async function buildSite({ outDir }: { outDir: string }): Promise<SiteBuild> {
  const hash = siteHash();
  const dir = join(outDir, hash);
  if (existsSync(join(dir, 'server', 'entry.mjs'))) return { dir, hash, built: false };
  mkdirSync(outDir, { recursive: true });
  const draft = mkdtempSync(join(outDir, `.${hash}-${process.pid}-`));
  try {
    await bundle(draft);
    keep(draft, dir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { dir, hash, built: true };
}

async function bundle(outDir: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({
    root: siteRoot,
    outDir,
    cacheDir: join(outDir, '.cache'),
    configFile: false,
    output: 'server',
    compressHTML: true,
    logLevel: 'error',
    devToolbar: { enabled: false },
    adapter: publisherAdapter(new URL('src/server/entry.ts', pathToFileURL(siteRoot))),
    session: false,
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    vite: { logLevel: 'error', ssr: { noExternal: true }, build: { minify: false } },
  });
}

function keep(draft: string, dir: string): void {
  try {
    renameSync(draft, dir);
  } catch (error) {
    if (!existsSync(join(dir, 'server', 'entry.mjs'))) throw error;
  }
}
