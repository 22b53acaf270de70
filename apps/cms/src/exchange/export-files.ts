import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureFacts } from '@pantograph/content';
import type { PayloadRequest } from 'payload';
import { eachRow } from '../database/each-row.ts';
import { findRow, findRows } from '../database/rows.ts';
import { environment } from '../environment.ts';
import { assembleSnapshot } from '../forms/assemble.ts';
import { isSameContent } from '../forms/content-hash.ts';
import { type WholeDocument, wholeDocument } from '../forms/whole-document.ts';
import { type CollectionName, fileCollections } from '../model/document-models.ts';
import { type FocusedPicture, focusOf } from '../model/focus.ts';
import { languagesOf } from '../model/translation-state.ts';
import { writeYaml } from '../model/write-yaml.ts';
import type { KeptRow } from '../outbox/outbox.ts';
import { brandOf } from '../project/brands.ts';
import type { RedirectRow } from '../publishing/redirects.ts';
import type { PublicationRow } from '../publishing/rows.ts';
import { findWorkflow } from '../workflow/rows.ts';
import { campaignsOf, tagsOf } from './export-plans.ts';
import { ExportSummary } from './export-summary.ts';
import { exportedText } from './exported-text.ts';

/** A file of an export: its text, or the file of this machine that holds its bytes. */
export type ExportedFile = { path: string; at: Date } & ({ text: string } | { file: string; size: number });

/** What of the documents is exported: what is live, or what is written, with `status: draft` or `archived` where it is not live. */
export type ExportState = 'live' | 'written';

/**
 * Give, one after the other, the files that the `files` source reads a brand's content from, and at the end a README.md that says
 * what is in them and what is not.
 */
export async function* exportFiles(
  req: PayloadRequest,
  brand: string,
  state: ExportState,
): AsyncGenerator<ExportedFile> {
  const summary = new ExportSummary(brand, state);
  for (const files of [
    state === 'live' ? liveDocuments(req, brand) : writtenDocuments(req, brand, summary),
    redirectsOf(req, brand),
    tagsOf(req, brand),
    campaignsOf(req, brand),
    mediaOf(req, brand),
  ]) {
    for await (const file of files) {
      summary.count(file.path);
      yield file;
    }
  }
  yield { path: `${brand}/README.md`, at: new Date(), text: await summary.write(req) };
}

async function* liveDocuments(req: PayloadRequest, brand: string): AsyncGenerator<ExportedFile> {
  for await (const each of eachRow<PublicationRow>(req, 'publications', { brand: { equals: brand } })) {
    const { collection, locale, path, at, shares, snapshot } = each;
    if (shares !== '' || collection === 'shared-sections') {
      yield { ...(await exportedText(req, collection, JSON.parse(snapshot), locale)), at: new Date(at) };
      continue;
    }
    // What went out is what is live, letter for letter.
    const row = await findRow<KeptRow>(req, 'outbox-rows', { path: { equals: path } });
    if (row?.kind === 'text') yield { path, at: new Date(at), text: row.text ?? '' };
  }
}

async function* writtenDocuments(
  req: PayloadRequest,
  brand: string,
  summary: ExportSummary,
): AsyncGenerator<ExportedFile> {
  const { locales } = brandOf(brand);
  for (const collection of ['shared-sections', ...fileCollections] as const) {
    for await (const { id } of eachRow(req, collection, { brand: { equals: brand } })) {
      const document = await wholeDocument(req, collection, id);
      for (const locale of document ? languagesOf(collection, document, locales) : []) {
        yield await writtenFile(req, collection, document as WholeDocument, locale, summary);
      }
    }
  }
}

async function writtenFile(
  req: PayloadRequest,
  collection: CollectionName,
  document: WholeDocument,
  locale: string,
  summary: ExportSummary,
): Promise<ExportedFile> {
  const subject = { collection, document: document.id, locale };
  const { hash } = await assembleSnapshot(req, subject, document);
  const { path, text } = await exportedText(req, collection, document, locale);
  const row = await findWorkflow(req, subject);
  const isLive = row?.state === 'published' && isSameContent(row.hash, hash);
  const at = new Date(String(document.updatedAt));
  if (isLive) return { path, at, text };
  summary.notLive(path, row);
  const status = `status: ${row?.state === 'archived' ? 'archived' : 'draft'}\n`;
  return { path, at, text: collection === 'posts' ? text.replace(/^---\n/, `---\n${status}`) : `${status}${text}` };
}

async function* redirectsOf(req: PayloadRequest, brand: string): AsyncGenerator<ExportedFile> {
  const rows = await findRows<RedirectRow & { updatedAt: string }>(
    req,
    'redirects',
    { brand: { equals: brand } },
    { sort: 'from' },
  );
  if (rows.length === 0) return;
  const at = new Date(Math.max(...rows.map(({ updatedAt }) => Date.parse(updatedAt))));
  const list = rows.map(({ from, to, gone }) => (gone ? { from, gone: true } : { from, to: to ?? '' }));
  yield { path: `${brand}/redirects.yaml`, at, text: writeYaml(list) };
}

interface MediaRow extends FocusedPicture {
  key: string;
  alt?: Readonly<Record<string, string | null>> | null;
  filename: string;
  updatedAt: string;
}

async function* mediaOf(req: PayloadRequest, brand: string): AsyncGenerator<ExportedFile> {
  for await (const row of eachRow<MediaRow>(req, 'media', { brand: { equals: brand } })) {
    const file = join(environment.data, 'media', row.filename);
    const { size } = await stat(file);
    const [path, at] = [`${brand}/media/${row.key}`, new Date(row.updatedAt)];
    yield { path, at, file, size };
    const facts = factsOf(row);
    if (facts) yield { path: `${path}.yaml`, at, text: writeYaml(facts) };
  }
}

/** Say what is known of a picture beside its file; undefined where that is nothing. */
function factsOf(row: MediaRow): PictureFacts | undefined {
  const alt = Object.fromEntries(Object.entries(row.alt ?? {}).filter((entry) => typeof entry[1] === 'string'));
  const focus = focusOf(row);
  const facts = { ...(Object.keys(alt).length > 0 && { alt: alt as Record<string, string> }), ...(focus && { focus }) };
  return Object.keys(facts).length > 0 ? facts : undefined;
}
