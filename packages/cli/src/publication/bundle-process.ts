import { buildSite } from '@pantograph/site';

/** The process that builds the site's bundle: what Vite takes of memory is gone when it ends. */
const [outDir = ''] = process.argv.slice(2);
await buildSite({ outDir });
