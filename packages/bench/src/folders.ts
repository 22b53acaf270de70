import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package. */
export const benchRoot = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the repository. */
export const repository = join(benchRoot, '../..');

/** Where everything is made that a bench needs; can be deleted at any time. */
export const workFolder = join(benchRoot, '.work');

/** Where the rows are written. */
export const resultsFolder = join(benchRoot, 'results');
