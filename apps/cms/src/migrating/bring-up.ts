import { migrations as known, type Migration } from '@pantograph/content';
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { createRow, findRow, findRows, updateRow } from '../database/rows.ts';
import { hold, inTransaction } from '../database/transaction.ts';
import { dataContext } from '../exchange/look-up.ts';
import { assemble, assembleSnapshot } from '../forms/assemble.ts';
import { formContext } from '../forms/form-context.ts';
import { loadReferences } from '../forms/load-references.ts';
import { titleOf } from '../forms/title-of.ts';
import type { WholeDocument } from '../forms/whole-document.ts';
import { keptOf } from '../model/gone-section.ts';
import { isValues, rowsOf } from '../model/node.ts';
import { brandOf } from '../project/brands.ts';
import type { PublicationRow } from '../publishing/rows.ts';
import { putUses } from '../uses/uses.ts';
import { type WorkflowRow, workflowOf } from '../workflow/rows.ts';
import { type MigrationContext, migrateSection } from './migrate-section.ts';

/** The collections whose documents have sections. */
const collections = ['pages', 'shared-sections'] as const;
const kept = 'payload-kv';
const versionKey = 'sections-version';
const atOnce = 100;

/**
 * Bring the sections of all documents up to the contracts of this installation: of what is written, of its versions and of
 * what is live, all or none. What files and the outbox hold is brought up where it is read. An approval stays one: what was
 * approved says the same after a migration as before it. Does nothing where there is nothing new.
 *
 * @throws {Error} naming the document of which a section cannot be brought up
 */
export async function bringUp(payload: Payload, migrations: readonly Migration[] = known): Promise<void> {
  const steps = migrations
    .filter(({ type, section }) => type === 'page' && section !== undefined)
    .toSorted((one, other) => one.to - other.to);
  const newest = steps.at(-1)?.to ?? 1;
  const req = await createLocalReq({ context: { system: true } }, payload);
  await inTransaction(req, async () => {
    await hold(req, versionKey);
    const known = await findRow<{ data: number }>(req, kept, { key: { equals: versionKey } });
    const from = known?.data ?? 1;
    if (from >= newest) return;
    const due = steps.filter(({ to }) => to > from);
    let count = 0;
    for (const collection of collections) count += await bringUpCollection(req, collection, due);
    if (known) await updateRow(req, kept, known.id, { data: newest });
    else await createRow(req, kept, { key: versionKey, data: newest });
    payload.logger.info(`${count} documents were brought up: ${due.map(({ summary }) => summary).join('; ')}`);
  });
}

async function bringUpCollection(
  req: PayloadRequest,
  collection: (typeof collections)[number],
  steps: readonly Migration[],
): Promise<number> {
  let count = 0;
  for await (const version of versionsOf(req, collection)) {
    const sections = await migrated(req, version.version, steps);
    if (!sections) continue;
    const versionData = { version: { sections } };
    const options = { id: version.id, collection: collection as CollectionSlug, versionData, req, returning: false };
    await req.payload.db.updateVersion(options as never);
  }
  for await (const document of documentsOf(req, collection)) {
    const sections = await migrated(req, document, steps);
    if (!sections) continue;
    count++;
    await updateRow(req, collection, document.id, { sections, updatedAt: document.updatedAt });
    await keepApproved(req, collection, { ...document, sections });
  }
  const live = { collection: { equals: collection } };
  for (const publication of await findRows<PublicationRow>(req, 'publications', live)) {
    const snapshot: WholeDocument = JSON.parse(publication.snapshot);
    const sections = await migrated(req, snapshot, steps);
    if (!sections) continue;
    const now = { ...snapshot, sections };
    const { hash } = await assembleSnapshot(req, publication, now);
    await updateRow<PublicationRow>(req, 'publications', publication.id, { snapshot: JSON.stringify(now), hash });
  }
  return count;
}

/** Take the sections of a document through the steps; undefined where nothing changed. */
async function migrated(
  req: PayloadRequest,
  document: WholeDocument,
  steps: readonly Migration[],
): Promise<unknown[] | undefined> {
  const names = new Set(steps.map(({ section }) => section));
  // A migration may know what becomes of a section whose type is gone.
  const rows = rowsOf(document.sections).map(keptOf);
  if (!rows.some((row) => isValues(row) && names.has(String(row.blockType)))) return undefined;
  const { defaultLocale, locales } = brandOf(document.brand);
  const referred = await loadReferences(req, document.brand, { ...document, sections: rows });
  const ids = new Map([...referred.values()].map(({ collection, key, id }) => [`${collection}/${key}`, id]));
  const context: MigrationContext = {
    locales,
    form: formContext(defaultLocale, 'section', referred, () => undefined),
    data: dataContext(document.brand, 'pages', (name) => ids.get(name)),
  };
  try {
    const sections = rows.map((row) => (isValues(row) ? migrateSection(row, steps, context) : row));
    return sections.some((row, index) => row !== rows[index]) ? sections : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`“${titleOf(document)}” (${document.brand}) cannot be brought up: ${reason}`, { cause: error });
  }
}

/** Note what a document is and names now, so that what was reviewed of it counts as reviewed. */
async function keepApproved(
  req: PayloadRequest,
  collection: (typeof collections)[number],
  document: WholeDocument,
): Promise<void> {
  const referred = await loadReferences(req, document.brand, { ...document, id: undefined });
  await putUses(req, {
    ...{ document: document.id, collection, brand: document.brand, title: titleOf(document) },
    targets: [...referred.keys()],
  });
  for (const row of await workflowOf(req, collection, document.id)) {
    // An edit makes a draft, so that any other state is about what is written.
    if (row.state === 'draft' || row.state === 'archived') continue;
    const assembled = await assemble(req, row);
    if (assembled) await updateRow<WorkflowRow>(req, 'workflow-rows', row.id, { hash: assembled.hash });
  }
}

async function* documentsOf(req: PayloadRequest, collection: string) {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await req.payload.db.find<WholeDocument & { updatedAt: string }>({
      ...{ collection: collection as CollectionSlug, locale: 'all', limit: atOnce, page, sort: 'id', req },
    });
    yield* docs;
    if (!hasNextPage) return;
  }
}

async function* versionsOf(req: PayloadRequest, collection: string) {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await req.payload.db.findVersions<WholeDocument>({
      ...{ collection: collection as CollectionSlug, locale: 'all', limit: atOnce, page, sort: 'id', req },
    });
    yield* docs;
    if (!hasNextPage) return;
  }
}
