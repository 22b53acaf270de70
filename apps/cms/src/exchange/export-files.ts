import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PayloadRequest, Where } from 'payload';
import { stringify } from 'yaml';
import { findRow, findRows } from '../database/rows.ts';
import { environment } from '../environment.ts';
import { assembleSnapshot } from '../forms/assemble.ts';
import { type WholeDocument, wholeDocument } from '../forms/whole-document.ts';
import { type FileCollection, fileCollections } from '../model/document-models.ts';
import { languagesOf } from '../model/translation-state.ts';
import type { KeptRow } from '../outbox/outbox.ts';
import { brandOf } from '../project/brands.ts';
import type { RedirectRow } from '../publishing/redirects.ts';
import type { PublicationRow } from '../publishing/rows.ts';
import { findWorkflow } from '../workflow/rows.ts';

/** A file of an export: its text, or the file of this machine that holds its bytes. */
export type ExportedFile = { path: string; at: Date } & ({ text: string } | { file: string; size: number });

/** What of the documents is exported: what is live, or what is written, drafts with `status: draft`. */
export type ExportState = 'live' | 'written';

const atOnce = 100;

/** Give, one after the other, the files that the `files` source reads a brand's content from. */
export async function* exportFiles(
  req: PayloadRequest,
  brand: string,
  state: ExportState,
): AsyncGenerator<ExportedFile> {
  yield* state === 'live' ? liveDocuments(req, brand) : writtenDocuments(req, brand);
  yield* redirectsOf(req, brand);
  yield* mediaOf(req, brand);
}

async function* liveDocuments(req: PayloadRequest, brand: string): AsyncGenerator<ExportedFile> {
  const ofBrand = { and: [{ brand: { equals: brand } }, { path: { not_equals: '' } }] };
  for await (const { path, at } of eachRow<PublicationRow>(req, 'publications', ofBrand)) {
    // What went out is what is live, letter for letter.
    const row = await findRow<KeptRow>(req, 'outbox-rows', { path: { equals: path } });
    if (row?.kind === 'text') yield { path, at: new Date(at), text: row.text ?? '' };
  }
}

async function* writtenDocuments(req: PayloadRequest, brand: string): AsyncGenerator<ExportedFile> {
  const { locales } = brandOf(brand);
  for (const collection of fileCollections) {
    for await (const { id } of eachRow(req, collection, { brand: { equals: brand } })) {
      const document = await wholeDocument(req, collection, id);
      for (const locale of document ? languagesOf(collection, document, locales) : []) {
        yield await writtenFile(req, collection, document as WholeDocument, locale);
      }
    }
  }
}

async function writtenFile(
  req: PayloadRequest,
  collection: FileCollection,
  document: WholeDocument,
  locale: string,
): Promise<ExportedFile> {
  const subject = { collection, document: document.id, locale };
  const { path, text, hash } = await assembleSnapshot(req, subject, document);
  const row = await findWorkflow(req, subject);
  const isLive = row?.state === 'published' && row.hash === hash;
  const at = new Date(String(document.updatedAt));
  if (isLive) return { path, at, text };
  const status = 'status: draft\n';
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
  yield { path: `${brand}/redirects.yaml`, at, text: stringify(list) };
}

interface MediaRow {
  key: string;
  filename: string;
  updatedAt: string;
}

async function* mediaOf(req: PayloadRequest, brand: string): AsyncGenerator<ExportedFile> {
  for await (const { key, filename, updatedAt } of eachRow<MediaRow>(req, 'media', { brand: { equals: brand } })) {
    const file = join(environment.data, 'media', filename);
    const { size } = await stat(file);
    yield { path: `${brand}/media/${key}`, at: new Date(updatedAt), file, size };
  }
}

/** Read rows a few at a time in the order of their ids, so that what is added meanwhile moves none. */
async function* eachRow<Fields extends object>(req: PayloadRequest, collection: string, where: Where) {
  let last = '';
  for (;;) {
    const beyond = last === '' ? where : { and: [where, { id: { greater_than: last } }] };
    const rows = await findRows<Fields>(req, collection, beyond, { sort: 'id', limit: atOnce });
    yield* rows;
    if (rows.length < atOnce) return;
    last = rows.at(-1)?.id ?? '';
  }
}
