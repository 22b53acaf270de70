// Check the types of every .astro file: the compiler of everything else does not read them.
import { fileURLToPath } from 'node:url';
import { check } from '@astrojs/check';

// Its own command line loses its first two options, so that it is called from here.
const failed = await check({
  root: fileURLToPath(new URL('..', import.meta.url)),
  tsconfig: 'tsconfig.astro.json',
  minimumSeverity: 'error',
  minimumFailingSeverity: 'error',
});
process.exitCode = failed ? 1 : 0;
