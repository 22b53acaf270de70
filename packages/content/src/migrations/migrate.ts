import type { Finding } from '@pantograph/contract';
import type { DocumentType } from '../documents/document-base.js';
import type { AnyDocument, Migration } from './migration.js';
import { migrations } from './migrations.js';
import { schemaVersion } from './schema-version.js';

export type Migrated =
  | { document: AnyDocument; steps: readonly string[]; finding?: undefined }
  | { document?: undefined; finding: Finding };

/**
 * Bring a document up to the newest schema, step by step. `steps` says what was done; it is empty, and the document the
 * same object, where nothing had to be. One that cannot be brought up gives a finding.
 */
export function migrate(
  older: AnyDocument & { type: DocumentType; schemaVersion: number },
  steps: readonly Migration[] = migrations,
): Migrated {
  const newest = schemaVersion(older.type, steps);
  const { schemaVersion: version } = older;
  if (version === newest) return { document: older, steps: [] };
  if (!Number.isInteger(version) || version < 1 || version > newest) {
    return failed(
      `The schemaVersion ${String(version)} is not known; the newest is ${newest}.`,
      'Correct it, or install a newer Pantograph.',
    );
  }
  let document: AnyDocument = older;
  const done: string[] = [];
  for (let to = version + 1; to <= newest; to++) {
    for (const step of steps) {
      if (step.type !== older.type || step.to !== to) continue;
      try {
        document = apply(step, document);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed(
          `The document cannot be brought up to version ${to} (${step.summary}): ${reason}`,
          'Make this change by hand and set schemaVersion.',
        );
      }
      done.push(step.summary);
    }
  }
  return { document: { ...document, schemaVersion: newest }, steps: done };
}

function apply(step: Migration, document: AnyDocument): AnyDocument {
  const { sections } = document;
  if (step.section === undefined) return step.migrate(document);
  if (!Array.isArray(sections)) return document;
  return {
    ...document,
    sections: sections.map((section: AnyDocument) =>
      section?.section === step.section ? step.migrate(section) : section,
    ),
  };
}

function failed(message: string, fix: string): Migrated {
  return { finding: { rule: 'migration', severity: 'error', path: 'schemaVersion', message, fix } };
}
