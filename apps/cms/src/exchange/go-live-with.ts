import type { Finding } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../database/transaction.ts';
import { assemble } from '../forms/assemble.ts';
import { isSameContent } from '../forms/content-hash.ts';
import { findPublication } from '../publishing/find-publication.ts';
import { publish } from '../publishing/publish.ts';
import { addAudit } from '../workflow/audit.ts';
import { findWorkflow, putWorkflow, type Subject } from '../workflow/rows.ts';
import type { FoundDocument } from './content-files.ts';

interface DocumentToPublish {
  document: FoundDocument;
  id: string;
  isNew: boolean;
  /** The languages to publish. */
  live: string[];
}

/**
 * Make live what its file says is published, a transaction a language; what is not complete stays a draft, and is named. What
 * people have changed since it was imported is theirs to publish, unless files are to change documents.
 */
export async function goLiveWith(
  req: PayloadRequest,
  { document, id, isNew, live }: DocumentToPublish,
  { isUpdate }: { isUpdate: boolean },
): Promise<{ published: number; findings: Finding[] }> {
  const { collection, paths, key } = document;
  const findings: Finding[] = [];
  let published = 0;
  for (const locale of live) {
    const subject: Subject = { collection, document: id, locale };
    const row = isNew ? undefined : await findWorkflow(req, subject);
    if (row && !isUpdate) continue;
    const assembled = await assemble(req, subject);
    if (!assembled || (!isNew && !isUpdate && assembled.rev !== 1)) continue;
    if (row?.live === 'yes' && isSameContent((await findPublication(req, subject))?.hash, assembled.hash)) continue;
    const file = paths[locale] ?? key;
    const errors = [...assembled.errors, ...assembled.unpublished];
    if (errors.length > 0) {
      findings.push(
        ...errors.map((error) => ({ rule: 'gate', severity: 'warning' as const, file, fix: '', ...error })),
      );
      continue;
    }
    await inTransaction(req, async () => {
      await publish(req, subject, assembled);
      const { brand, title, hash, rev } = assembled;
      await putWorkflow(req, subject, { brand, title, hash, rev, state: 'published', live: 'yes' });
      await addAudit(req, {
        ...{ ...subject, brand, title, rev, hash, action: 'import', to: 'published', reason: null },
        from: row?.state ?? 'draft',
      });
    });
    published++;
  }
  return { published, findings };
}
