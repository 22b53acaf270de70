export { buildSite, type SiteBuild } from './build/build-site.js';
export { siteHash } from './build/site-hash.js';
export { createRenderer } from './renderer/create-renderer.js';
