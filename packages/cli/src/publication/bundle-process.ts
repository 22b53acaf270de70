import { enableCompileCache } from 'node:module';

// Loading Vite and Astro takes half of the time, and a third of that is compiling.
enableCompileCache();
const { buildSite } = await import('@pantograph/site');

/** The process that builds the site's bundle: what Vite takes of memory is gone when it ends. */
const [outDir = ''] = process.argv.slice(2);
await buildSite({ outDir });
