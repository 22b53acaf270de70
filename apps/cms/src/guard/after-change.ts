import type { CollectionAfterChangeHook } from 'payload';
import { findRow, updateRow } from '../database/rows.ts';
import { assemble } from '../forms/assemble.ts';
import { isSameContent } from '../forms/content-hash.ts';
import { loadReferences } from '../forms/load-references.ts';
import { titleOf } from '../forms/title-of.ts';
import { brands } from '../project/brands.ts';
import { putUses } from '../uses/uses.ts';
import { addAudit } from '../workflow/audit.ts';
import { isWorkflowCollection, type WorkflowRow, workflowOf } from '../workflow/rows.ts';
import { afterEdit } from '../workflow/state-machine.ts';

/** After an edit, what was reviewed or is live is not what is written any more: the languages it touched are drafts again. */
export const afterChange: CollectionAfterChangeHook = async ({ doc, collection, operation, req }) => {
  // What is given here is in one language, and another one may name what this one does not.
  const whole = await findRow<Record<string, unknown>>(req, collection.slug, { id: { equals: doc.id } });
  const written = whole ?? (doc as Record<string, unknown>);
  const referred = await loadReferences(req, doc.brand, { ...written, id: undefined });
  await putUses(req, {
    document: String(doc.id),
    collection: collection.slug,
    brand: String(doc.brand),
    title: titleOf(written, brands.get(doc.brand)?.defaultLocale),
    targets: [...referred.keys()],
  });
  if (operation === 'create' || !isWorkflowCollection(collection.slug)) return doc;
  for (const row of await workflowOf(req, collection.slug, String(doc.id))) {
    const state = afterEdit(row.state);
    if (state === row.state) continue;
    const assembled = await assemble(req, row);
    if (assembled && isSameContent(row.hash, assembled.hash)) continue;
    await updateRow<WorkflowRow>(req, 'workflow-rows', row.id, { state, publishAt: null });
    await addAudit(req, {
      collection: row.collection,
      document: row.document,
      locale: row.locale,
      brand: row.brand,
      title: assembled?.title ?? row.title,
      action: 'edit',
      from: row.state,
      to: state,
      reason: null,
      rev: Number(doc.rev),
      hash: assembled?.hash ?? null,
    });
  }
  return doc;
};
