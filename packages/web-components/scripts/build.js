import { enableCompileCache } from 'node:module';
import { buildPackage } from './build-package.js';

// Stencil's compiler is one file of 13 MB.
enableCompileCache();
const start = performance.now();
await buildPackage();
process.stdout.write(`web-components: built in ${Math.round(performance.now() - start)} ms\n`);
