import type { ContentStore } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { StagedDocument } from './staged-document.js';

/**
 * Refuse staged documents that another keeps from being live: one with the same key from another item that still holds
 * it, or one of the same type and language with the same slug. Who was live with it before keeps it, else who came first.
 */
export function settleConflicts(
  store: ContentStore,
  staged: ReadonlyMap<string, StagedDocument>,
  refuse: (document: StagedDocument, findings: Finding[]) => void,
): void {
  for (const document of [...staged.values()]) {
    const holder = document.takenFrom;
    if (!holder || !store.items.get(holder.source, holder.item)?.documents.includes(document.id)) continue;
    refuse(document, [
      finding(
        'key',
        `${document.type} "${document.key}" is already in ${holder.item}.`,
        'Rename or remove one of the two files.',
      ),
    ]);
  }
  const isAddressed = ({ type, isLive }: StagedDocument) =>
    isLive && (type === 'page' || type === 'post' || type === 'author');
  // Whoever kept its slug has no new rival but those that changed theirs, and these are looked at.
  let open = [...staged.values()].filter(
    (document) => isAddressed(document) && document.before?.slug !== document.slug,
  );
  while (open.length > 0) {
    const reverted: StagedDocument[] = [];
    for (const document of open) {
      if (!staged.has(document.id)) continue;
      const ids = store.documents.withSlug(document);
      if (ids.length < 2) continue;
      const rivals = ids.map((id) => staged.get(id)).filter((rival) => rival !== undefined);
      // Whoever is not staged was live before.
      const settled = ids.find((id) => !staged.has(id));
      const keeps = settled
        ? undefined
        : (rivals.find(({ before, slug }) => before?.slug === slug) ?? firstOf(staged, rivals));
      const winner = settled ?? keeps?.id ?? '';
      for (const rival of rivals) {
        if (rival === keeps) continue;
        refuse(rival, [slugFinding(rival, store.documents.origin(winner)?.item ?? winner)]);
        reverted.push(rival);
      }
    }
    // Taken back to an earlier slug, a document may stand in the way of one that took it over.
    const slugs = new Set(reverted.map(({ before }) => before?.slug));
    open = [...staged.values()].filter((document) => isAddressed(document) && slugs.has(document.slug));
  }
}

function firstOf(
  staged: ReadonlyMap<string, StagedDocument>,
  rivals: readonly StagedDocument[],
): StagedDocument | undefined {
  for (const document of staged.values()) if (rivals.includes(document)) return document;
  return undefined;
}

function slugFinding({ slug }: StagedDocument, holder: string): Finding {
  return finding('slug', `The slug "${slug}" is already used by ${holder}.`, 'Give one of the two another slug.');
}

function finding(path: string, message: string, fix: string): Finding {
  return { rule: 'address', severity: 'error', path, message, fix };
}
