export { buildSite, type SiteBuild } from './build/build-site.js';
export { codeHash } from './build/code-hash.js';
export { siteHash } from './build/site-hash.js';
export { createRenderer } from './renderer/create-renderer.js';
export { createSiteRenderer, type SiteRenderer } from './renderer/site-renderer.js';
