import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Finding } from '@pantograph/contract';
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { inRequest } from '../database/request.ts';
import { createRow, findRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { assemble } from '../forms/assemble.ts';
import { loadReferences } from '../forms/load-references.ts';
import { titleOf } from '../forms/title-of.ts';
import { slugOf } from '../guard/keys.ts';
import type { DataContext } from '../model/context.ts';
import { dataOf } from '../model/data-of.ts';
import { ringOutbox } from '../outbox/waiting.ts';
import { brandOf } from '../project/brands.ts';
import { publish } from '../publishing/publish.ts';
import { richTextCodec } from '../rich-text/rich-text-codec.ts';
import { putUses } from '../uses/uses.ts';
import { addAudit } from '../workflow/audit.ts';
import { putWorkflow } from '../workflow/rows.ts';
import type { ContentFiles, FoundDocument } from './content-files.ts';

/** What came of an import. */
export interface ImportReport {
  documents: number;
  media: number;
  published: number;
  /** What was not taken, and why; what was taken and not published, too. */
  findings: Finding[];
}

/** Who a document is before it is written: its id, by `brand/collection/name`. */
type Names = Map<string, string>;

/**
 * Take over what files hold: media, tags, then every document with all its languages, in one transaction each. What is
 * there already, by brand and key, is left as it is. With `goLive`, what its file says is published is so here too.
 */
export const importContent = inRequest(
  async (payload: Payload, content: ContentFiles, { goLive }: { goLive: boolean }): Promise<ImportReport> => {
    const req = await createLocalReq({ context: { system: true, via: 'import' } }, payload);
    const report: ImportReport = { documents: 0, media: 0, published: 0, findings: [...content.findings] };
    const names: Names = new Map();
    for (const picture of content.media) await importMedia(req, picture, names, report);
    const fresh: { document: FoundDocument; id: string }[] = [];
    for (const document of content.documents) {
      const known = await findRow(req, document.collection, keyed(document));
      const id = known?.id ?? randomUUID();
      names.set(`${document.brand}/${document.collection}/${document.key}`, id);
      if (!known) fresh.push({ document, id });
    }
    for (const { document } of fresh) await importTags(req, document, names);
    const taken: { document: FoundDocument; id: string }[] = [];
    for (const each of fresh) if (await importDocument(req, each, names, report)) taken.push(each);
    if (goLive) for (const each of taken) await goLiveWith(req, each, report);
    ringOutbox();
    return report;
  },
);

function keyed({ brand, key }: { brand: string; key: string }): Where {
  return { and: [{ brand: { equals: brand } }, { key: { equals: key } }] };
}

async function importMedia(
  req: PayloadRequest,
  { brand, name, file }: ContentFiles['media'][number],
  names: Names,
  report: ImportReport,
): Promise<void> {
  const place = `${brand}/media/${name}`;
  const known = await findRow(req, 'media', {
    and: [{ brand: { equals: brand } }, { key: { equals: name } }],
  });
  if (known) {
    names.set(place, known.id);
    return;
  }
  const data = readFileSync(file);
  try {
    const made = await req.payload.create({
      collection: 'media' as CollectionSlug,
      data: { brand, key: name, rev: 0 },
      file: { data, mimetype: mimeOf(name), name, size: data.length },
      overrideAccess: true,
      req,
    });
    names.set(place, String(made.id));
    report.media++;
  } catch (error) {
    report.findings.push(notTaken(file, error));
  }
}

const mimes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  pdf: 'application/pdf',
};

function mimeOf(name: string): string {
  return mimes[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Make the tags that a post names. A tag of another language is the one at the same place in the default language. */
async function importTags(
  req: PayloadRequest,
  { brand, collection, forms }: FoundDocument,
  names: Names,
): Promise<void> {
  if (collection !== 'posts') return;
  const { defaultLocale } = brandOf(brand);
  const labelsOf = (locale: string) => (Array.isArray(forms[locale]?.tags) ? (forms[locale].tags as unknown[]) : []);
  const lead = labelsOf(defaultLocale);
  for (const [index, label] of lead.entries()) {
    if (typeof label !== 'string') continue;
    const labels: Record<string, string> = { [defaultLocale]: label };
    for (const locale of Object.keys(forms)) {
      const own = labelsOf(locale)[index];
      if (typeof own === 'string') labels[locale] = own;
    }
    const key = slugOf(label);
    const known = await findRow(req, 'tags', keyed({ brand, key }));
    const id = known?.id ?? (await createRow(req, 'tags', { brand, key, rev: 1, label: labels })).id;
    for (const own of Object.values(labels)) names.set(`${brand}/tags/${own}`, id);
  }
}

async function importDocument(
  req: PayloadRequest,
  { document, id }: { document: FoundDocument; id: string },
  names: Names,
  report: ImportReport,
): Promise<boolean> {
  const { brand, collection, key, forms, paths } = document;
  const { defaultLocale } = brandOf(brand);
  const idOf: DataContext['idOf'] = (to, name) => names.get(`${brand}/${to}/${name}`);
  const context: DataContext = {
    defaultLocale,
    brand,
    idOf,
    richText: richTextCodec(
      {
        documentOf: (reference) => {
          const [, kind, name = ''] = /^(page:|post:|media\/)(.+)$/.exec(reference) ?? [];
          const to = kind === 'page:' ? 'pages' : kind === 'post:' ? 'posts' : 'media';
          const target = kind === undefined ? undefined : idOf(to, name, defaultLocale);
          return target === undefined ? undefined : { collection: to, id: target };
        },
        referenceOf: () => undefined,
      },
      collection === 'posts' ? 'post' : 'section',
    ),
  };
  const { data, findings } = dataOf(collection, key, forms, context);
  for (const finding of findings)
    report.findings.push({ ...finding, file: finding.file ?? Object.values(paths)[0] ?? key });
  if (!data) return false;
  try {
    await inTransaction(req, async () => {
      const row = { ...data, brand, key, rev: 1 };
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
    });
    report.documents++;
    return true;
  } catch (error) {
    report.findings.push(notTaken(Object.values(paths)[0] ?? key, error));
    return false;
  }
}

/** Make live what its file says is published; what is not complete stays a draft, and is named. */
async function goLiveWith(
  req: PayloadRequest,
  { document, id }: { document: FoundDocument; id: string },
  report: ImportReport,
): Promise<void> {
  for (const [locale, form] of Object.entries(document.forms)) {
    if (form.status !== undefined && form.status !== 'published') continue;
    const subject = { collection: document.collection, document: id, locale };
    const assembled = await assemble(req, subject);
    if (!assembled) continue;
    const file = document.paths[locale] ?? document.key;
    if (assembled.errors.length > 0) {
      report.findings.push(
        ...assembled.errors.map((error) => ({ rule: 'gate', severity: 'warning' as const, file, fix: '', ...error })),
      );
      continue;
    }
    await inTransaction(req, async () => {
      await publish(req, subject, assembled);
      const { brand, title, hash, rev } = assembled;
      await putWorkflow(req, subject, { brand, title, hash, rev, state: 'published', live: 'yes' });
      await addAudit(req, {
        ...subject,
        brand,
        title,
        action: 'import',
        from: 'draft',
        to: 'published',
        reason: null,
        rev,
        hash,
      });
    });
    report.published++;
  }
}

function notTaken(file: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  return { rule: 'import', severity: 'error', file, path: '', message, fix: 'Correct the file, then import it again.' };
}
