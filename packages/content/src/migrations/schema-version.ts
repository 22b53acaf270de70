import type { DocumentType } from '../documents/document-base.js';
import type { Migration } from './migration.js';
import { migrations } from './migrations.js';

/** Get the newest schemaVersion of a kind of document: where its last migration leads, 1 where there is none. */
export function schemaVersion(type: DocumentType, steps: readonly Migration[] = migrations): number {
  return steps.reduce((newest, step) => (step.type === type ? Math.max(newest, step.to) : newest), 1);
}
