export { ImportError } from './import-error.js';
export type { ImportOptions, ImportProgress, ImportResult } from './wordpress/import-options.js';
export { importWordPress } from './wordpress/import-wordpress.js';
export type { ImportBrand } from './wordpress/site/site.js';
