export { buildPreview, type PreviewBuild, readPreview } from './build/build-preview.js';
export { buildSite, type SiteBuild } from './build/build-site.js';
export { previewHash } from './build/preview-hash.js';
export { siteHash } from './build/site-hash.js';
export { createRenderer } from './renderer/create-renderer.js';
