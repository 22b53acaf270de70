import { buildPackage } from './build-package.js';

const start = performance.now();
const compiled = await buildPackage();
process.stdout.write(`solid: ${compiled.length} modules built, ${Math.round(performance.now() - start)} ms\n`);
