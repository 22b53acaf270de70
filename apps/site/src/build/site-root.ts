import { fileURLToPath } from 'node:url';

/** The folder of this package: the root of the Astro project. */
export const siteRoot = fileURLToPath(new URL('../../', import.meta.url));
