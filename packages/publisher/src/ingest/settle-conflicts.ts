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
  let open = [...staged.values()].filter(({ type }) => type === 'page' || type === 'post' || type === 'author');
  while (open.length > 0) {
    const reverted: StagedDocument[] = [];
    for (const document of open) {
      if (!staged.has(document.id) || !store.documents.record(document.id)) continue;
      const others = store.documents.withSlug(document);
      const rivals = [document, ...others.map(({ id }) => staged.get(id))].filter((rival) => rival !== undefined);
      if (others.length === 0) continue;
      // Whoever is not staged was live before.
      const settled = others.find(({ id }) => !staged.has(id));
      const keeps = settled
        ? undefined
        : (rivals.find(({ before, slug }) => before?.slug === slug) ?? firstOf(staged, rivals));
      for (const rival of rivals) {
        if (rival === keeps) continue;
        const winner = settled?.id ?? keeps?.id ?? '';
        refuse(rival, [slugFinding(rival, store.documents.origin(winner)?.item ?? winner)]);
        reverted.push(rival);
      }
    }
    // Taken back to an earlier slug, a document may stand in the way of one that took it over.
    open =
      reverted.length === 0
        ? []
        : [...staged.values()].filter(({ slug }) => reverted.some(({ before }) => before?.slug === slug));
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
