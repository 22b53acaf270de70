import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
    const made = join(draft, 'site');
    await bundle(draft, made);
    keep(made, dir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { dir, hash, built: true };
}

/** Build with `root` for what Astro writes on the way: the package may lie where nobody may write. */
async function bundle(root: string, outDir: string): Promise<void> {
  linkAstro(root);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({
    root,
    srcDir: join(siteRoot, 'src'),
    outDir,
    cacheDir: join(root, '.cache'),
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

/** Some of Astro's entries are looked for from the root on. */
function linkAstro(root: string): void {
  const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(astro, join(root, 'node_modules', 'astro'), 'junction');
}

function keep(draft: string, dir: string): void {
  try {
    renameSync(draft, dir);
  } catch (error) {
    if (!existsSync(join(dir, 'server', 'entry.mjs'))) throw error;
  }
}
