export { contracts } from './contracts.js';
export * from './generated/components.js';
export { migrations } from './migrations.js';
export type { AnySection, SectionMigration } from './section-migration.js';
export { sections } from './sections.js';
