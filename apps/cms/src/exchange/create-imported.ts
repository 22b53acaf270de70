import type { Finding } from '@pantograph/contract';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { putDesk } from '../desk/desk-rows.ts';
import { loadReferences } from '../forms/load-references.ts';
import { titleOf } from '../forms/title-of.ts';
import type { DataContext } from '../model/context.ts';
import { dataOf } from '../model/data-of.ts';
import type { Form } from '../model/form-of.ts';
import { putUses } from '../uses/uses.ts';
import type { FoundDocument } from './content-files.ts';
import { dataContext } from './look-up.ts';
import { sharedNamesIn, sharedRows, withSharedNames } from './shared-names.ts';

/** A document to make, with what its names stand for. */
interface DocumentToCreate {
  document: FoundDocument;
  id: string;
  /** By language, without their status. */
  forms: Record<string, Form>;
  /** See dataContext. */
  find(name: string): string | undefined;
  /** See dataContext. */
  focusOf: DataContext['focusOf'];
}

/** Make a document with all its languages at once, and its first version, in the request's transaction. */
export async function createImported(
  req: PayloadRequest,
  { document, id, forms, find, focusOf }: DocumentToCreate,
): Promise<{ isTaken: boolean; findings: readonly Finding[] }> {
  const { brand, collection, key } = document;
  const sharedId = (name: string) => find(`shared-sections/${name}`);
  const shared = Object.values(forms).flatMap(sharedNamesIn).filter(sharedId);
  const context = dataContext(brand, collection, find, focusOf);
  const { data, findings } = dataOf(collection, key, forms, context, withSharedNames(shared));
  if (!data) return { isTaken: false, findings };
  const row = { ...data, ...sharedRows(data.sections, sharedId), brand, key, rev: 1 };
  const made = await req.payload.db.create({
    collection: collection as CollectionSlug,
    customID: id,
    data: row,
    req,
  });
  await req.payload.db.createVersion({
    collectionSlug: collection as CollectionSlug,
    parent: id,
    versionData: made as never,
    autosave: false,
    createdAt: String(made.createdAt),
    updatedAt: String(made.updatedAt),
    req,
  });
  const referred = await loadReferences(req, brand, row);
  await putUses(req, { document: id, collection, brand, title: titleOf(data), targets: [...referred.keys()] });
  await putDesk(req, collection, { after: { ...row, id } });
  return { isTaken: true, findings };
}
