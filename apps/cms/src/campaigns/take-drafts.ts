import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import type { ContentFiles, FoundDocument } from '../exchange/content-files.ts';
import { importContent } from '../exchange/import-content.ts';
import { brandOf } from '../project/brands.ts';
import type { TakenDraft } from './made-report.ts';

/**
 * Take the drafts of pages and posts over as drafts of the CMS. What is there already is left as it is, and so is a language
 * whose words are still awaited: `awaiting` has each as `pages de`.
 */
export async function takeDrafts(
  req: PayloadRequest,
  folder: string,
  brand: string,
  awaiting: ReadonlySet<string>,
): Promise<{ drafts: TakenDraft[]; findings: Finding[] }> {
  const documents = draftsIn(folder, brand, awaiting);
  const before = await idsOf(req, brand, documents);
  const content: ContentFiles = {
    folder,
    documents: documents.filter((document) => !before.has(nameOf(document))),
    ...{ media: [], redirects: [], tags: [], campaigns: [], findings: [], pictureFacts: new Map() },
  };
  const { findings } = await importContent(req.payload, content, { goLive: false });
  const after = await idsOf(req, brand, documents);
  const drafts = documents.flatMap((document): TakenDraft[] => {
    const row = after.get(nameOf(document));
    const { collection, key } = document;
    if (!row || (collection !== 'pages' && collection !== 'posts')) return [];
    return [{ collection, id: row.id, key, title: row.title, isKept: before.has(nameOf(document)) }];
  });
  return { drafts, findings };
}

/** List the pages and posts among the drafts, each with its languages; those whose words are there. */
function draftsIn(folder: string, brand: string, awaiting: ReadonlySet<string>): FoundDocument[] {
  const { locales, defaultLocale } = brandOf(brand);
  const found = new Map<string, FoundDocument>();
  for (const collection of ['pages', 'posts'] as const) {
    const place = join(folder, collection);
    for (const name of existsSync(place) ? readdirSync(place).sort() : []) {
      const path = `${collection}/${name}`;
      const what = classify(path, { id: brand, locales, defaultLocale }, '');
      if (!what || 'finding' in what || awaiting.has(`${collection} ${what.locale}`)) continue;
      const document = found.get(`${collection}/${what.key}`) ?? { brand, collection, key: what.key, paths: {} };
      document.paths[what.locale] = path;
      found.set(`${collection}/${what.key}`, document);
    }
  }
  return [...found.values()];
}

function nameOf({ collection, key }: FoundDocument): string {
  return `${collection}/${key}`;
}

async function idsOf(
  req: PayloadRequest,
  brand: string,
  documents: readonly FoundDocument[],
): Promise<Map<string, { id: string; title: string }>> {
  const ids = new Map<string, { id: string; title: string }>();
  for (const collection of ['pages', 'posts'] as const) {
    const keys = documents.flatMap((document) => (document.collection === collection ? [document.key] : []));
    if (keys.length === 0) continue;
    const where = { and: [{ brand: { equals: brand } }, { key: { in: keys } }] };
    const rows = await findRows<{ key: string; title?: unknown }>(req, collection, where, {
      select: { key: true, title: true },
    });
    for (const { id, key, title } of rows) ids.set(`${collection}/${key}`, { id, title: wordsOf(title, brand) ?? key });
  }
  return ids;
}

/** A title by its languages, or in one: the brand's own, else any. */
function wordsOf(title: unknown, brand: string): string | undefined {
  if (typeof title === 'string') return title;
  const titles = Object.entries((title ?? {}) as Record<string, unknown>);
  const own = titles.find(([locale]) => locale === brandOf(brand).defaultLocale) ?? titles[0];
  return typeof own?.[1] === 'string' ? own[1] : undefined;
}
