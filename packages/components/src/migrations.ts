import { all } from './generated/migrations.js';
import type { SectionMigration } from './section-migration.js';

/** The steps that stand beside sections, as steps of pages, each with the name of its section. */
export const migrations: readonly (SectionMigration & { type: 'page'; section: string })[] = Object.entries<
  readonly SectionMigration[]
>(all).flatMap(([section, steps]) => steps.map((step) => ({ ...step, type: 'page' as const, section })));
