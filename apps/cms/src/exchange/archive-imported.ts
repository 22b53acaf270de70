import type { PayloadRequest } from 'payload';
import { assemble } from '../forms/assemble.ts';
import { addAudit } from '../workflow/audit.ts';
import { putWorkflow, type Subject } from '../workflow/rows.ts';
import type { FoundDocument } from './content-files.ts';

/** Put the languages of a new document that their files call archived into the archive, in the request's transaction. */
export async function archiveImported(
  req: PayloadRequest,
  { document, id, archived }: { document: FoundDocument; id: string; archived: readonly string[] },
): Promise<void> {
  for (const locale of archived) {
    const subject: Subject = { collection: document.collection, document: id, locale };
    const assembled = await assemble(req, subject);
    if (!assembled) continue;
    const { brand, title, hash, rev } = assembled;
    await putWorkflow(req, subject, { brand, title, hash, rev, state: 'archived' });
    const move = { action: 'import', from: 'draft', to: 'archived', reason: null };
    await addAudit(req, { ...subject, brand, title, rev, hash, ...move });
  }
}
