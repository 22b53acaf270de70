import { enableCompileCache } from 'node:module';

// Loading Vite and Astro takes half of the time, and a third of that is compiling.
enableCompileCache();
const { buildPreview, buildSite } = await import('@pantograph/site');

/** The process that builds the site's bundle, or the script of its preview shell: what Vite takes of memory is gone when it ends. */
const [what, outDir = ''] = process.argv.slice(2);
await (what === 'preview' ? buildPreview : buildSite)({ outDir });
