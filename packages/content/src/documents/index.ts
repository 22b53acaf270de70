/** What a browser may know of documents: their schemas, without the store and the sources. */
export { schemaVersion } from '../migrations/schema-version.js';
export { parseReference } from '../references/parse-reference.js';
export { authorSchema } from './author.js';
export { type Campaign, campaignSchema } from './campaign.js';
export { documentFindings } from './document-findings.js';
export { pageFrame } from './page.js';
export { sectionSchema } from './page-schema.js';
export { postSchema } from './post.js';
export { settingsSchema } from './settings.js';
export { sharedPrefix, sharedSectionFrame } from './shared-section.js';
export { slugProblem } from './slug-problem.js';
