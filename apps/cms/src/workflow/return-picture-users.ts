import { isDeepStrictEqual } from 'node:util';
import type { CollectionAfterChangeHook } from 'payload';
import { updateRow } from '../database/rows.ts';
import { ownContent } from '../forms/assemble.ts';
import { titleOf } from '../forms/title-of.ts';
import { wholeDocument } from '../forms/whole-document.ts';
import { type FocusedPicture, focusOf } from '../model/focus.ts';
import { usersOf } from '../uses/uses.ts';
import { addAudit } from './audit.ts';
import { isWorkflowCollection, type WorkflowRow, workflowOf } from './rows.ts';
import { afterEdit } from './state-machine.ts';

type Picture = FocusedPicture & { id: string; brand: string; key: string; sha256?: string | null };

/**
 * Return to drafts the documents that show a picture whose file or focal point was changed: what somebody reviewed, or what is
 * live, is not what would be published now. The audit trail says why.
 */
export const returnPictureUsers: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create') return doc;
  const [now, was] = [doc as Picture, previousDoc as Picture];
  const isReplaced = now.sha256 !== was.sha256;
  if (!isReplaced && isDeepStrictEqual(focusOf(now), focusOf(was))) return doc;
  const reason = `The picture “${now.key}” ${isReplaced ? 'has another file' : 'has another focal point'} now.`;
  const path = `${now.brand}/media/${now.key}`;
  for (const { document: id, collection } of await usersOf(req, now.id)) {
    if (!isWorkflowCollection(collection)) continue;
    const rows = (await workflowOf(req, collection, id)).filter(({ state }) => afterEdit(state) !== state);
    const document = rows.length > 0 ? await wholeDocument(req, collection, id) : undefined;
    if (!document) continue;
    for (const row of rows) {
      const { media, hash } = await ownContent(req, collection, row.locale, document);
      // A text of one language may show what the others do not.
      if (!media.some((each) => each.path === path)) continue;
      const to = afterEdit(row.state);
      await updateRow<WorkflowRow>(req, 'workflow-rows', row.id, { state: to, publishAt: null });
      await addAudit(req, {
        ...{ collection, document: id, locale: row.locale, brand: row.brand },
        title: titleOf(document, row.locale),
        ...{ action: 'picture', from: row.state, to, reason, rev: document.rev, hash },
      });
    }
  }
  return doc;
};
