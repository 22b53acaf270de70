import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTagNames } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inRequest } from '../database/request.ts';
import { inTransaction } from '../database/transaction.ts';
import type { FieldError } from '../errors.ts';
import type { DataContext } from '../model/context.ts';
import type { Form } from '../model/form-of.ts';
import { withoutOwn } from '../model/prepare-form.ts';
import { ringOutbox } from '../outbox/waiting.ts';
import { brandOf } from '../project/brands.ts';
import { archiveImported } from './archive-imported.ts';
import { type ContentFiles, type FoundDocument, readForms } from './content-files.ts';
import { createImported } from './create-imported.ts';
import { goLiveWith } from './go-live-with.ts';
import { importCampaign } from './import-campaigns.ts';
import { ImportedFocalPoints } from './import-focal-points.ts';
import { importMedia } from './import-media.ts';
import { idOfFile, type Names, readNames } from './import-names.ts';
import { importRedirects } from './import-redirects.ts';
import { ImportedTags } from './import-tags.ts';
import { updateImported } from './update-imported.ts';
import { withoutFarPicture } from './without-far-picture.ts';

/** What came of an import. */
export interface ImportReport {
  /** New documents, and those that were changed. */
  documents: number;
  updated: number;
  media: number;
  redirects: number;
  /** New or changed. */
  tags: number;
  campaigns: number;
  published: number;
  /** What was not taken, and why; what was taken and not published, too. */
  findings: Finding[];
}

/** How an import goes about it. */
export interface ImportOptions {
  /** Publish what its file does not call a draft and nobody has changed since it was imported. */
  goLive: boolean;
  /** Write what files say into documents that are there already; they are left alone without it. */
  update?: boolean;
  /** Hear how far it is. */
  onProgress?(step: 'media' | 'documents' | 'publishing', done: number, total: number): void;
}

/** What a file may say of itself; one that says nothing is published. */
const statuses = new Set<unknown>([undefined, 'draft', 'published', 'archived']);

/** Documents in a transaction: the disk is waited for once, and nobody else who writes waits long. */
const publishedAtOnce = 10;

/** A document that was taken or was there, and the languages in which its files are published. */
interface Taken {
  document: FoundDocument;
  id: string;
  isNew: boolean;
  live: string[];
}

/**
 * Take over what files hold: media, then every document with all its languages and tags, in one transaction each, then
 * redirects and campaigns; what is to be published, ten documents in one. Where it is cut short, every document is there whole or not at all, and the next run finishes it.
 */
export const importContent = inRequest(
  async (payload: Payload, content: ContentFiles, options: ImportOptions): Promise<ImportReport> => {
    const { folder, documents } = content;
    const { goLive, update = false, onProgress } = options;
    const req = await createLocalReq({ context: { system: true, via: 'import' } }, payload);
    const report: ImportReport = {
      ...{ documents: 0, updated: 0, media: 0, redirects: 0, tags: 0, campaigns: 0, published: 0 },
      findings: [...content.findings],
    };
    const names: Names = new Map();
    for (const collection of ['media', 'pages', 'posts', 'authors', 'settings', 'shared-sections', 'campaigns'])
      await readNames(req, collection, names);
    const focalPoints = await ImportedFocalPoints.read(req);
    await importAllMedia(req, content, names, focalPoints, report, onProgress);
    const tags = await ImportedTags.read(req, names);
    for (const { brand, path } of content.tags) {
      await inOne(req, path, report, async () => {
        const { plan, findings } = await readTagNames(readFileSync(join(folder, path)), brandOf(brand));
        if (plan) report.tags += await tags.takeList(req, brand, plan, update);
        else report.findings.push(...findings.map((finding) => ({ ...finding, file: path })));
      });
    }
    const known = new Set(names.keys());
    for (const { brand, collection, key } of documents) {
      const name = `${brand}/${collection}/${key}`;
      if (!known.has(name)) names.set(name, idOfFile(brand, collection, key));
    }
    const taken: Taken[] = [];
    for (const [index, document] of documents.entries()) {
      const name = `${document.brand}/${document.collection}/${document.key}`;
      const isNew = !known.has(name);
      if (isNew || update || goLive) {
        const each = await importDocument(
          req,
          folder,
          { document, id: names.get(name) ?? '', isNew },
          names,
          { tags, focalPoints },
          report,
          update,
        );
        if (each && goLive) taken.push(each);
      }
      onProgress?.('documents', index + 1, documents.length);
    }
    for (const redirects of content.redirects) {
      const { taken: number, findings } = await importRedirects(req, folder, redirects, update);
      report.redirects += number;
      report.findings.push(...findings);
    }
    for (const campaign of content.campaigns) {
      await inOne(req, campaign.path, report, async () => {
        const { isChanged, findings } = await importCampaign(req, folder, campaign, names, update);
        if (isChanged) report.campaigns++;
        report.findings.push(...findings);
      });
    }
    for (let done = 0; done < taken.length; done += publishedAtOnce) {
      const some = taken.slice(done, done + publishedAtOnce);
      await inTransaction(req, async () => {
        for (const each of some) {
          const { published, findings } = await goLiveWith(req, each, { isUpdate: update });
          report.published += published;
          report.findings.push(...findings);
        }
      });
      onProgress?.('publishing', done + some.length, taken.length);
    }
    ringOutbox();
    return report;
  },
);

async function importAllMedia(
  req: PayloadRequest,
  { folder, media, pictureFacts }: ContentFiles,
  names: Names,
  focalPoints: ImportedFocalPoints,
  report: ImportReport,
  onProgress: ImportOptions['onProgress'],
): Promise<void> {
  for (const [index, picture] of media.entries()) {
    const name = `${picture.brand}/media/${picture.name}`;
    if (!names.has(name)) {
      try {
        const { id, focus, findings } = await importMedia(req, folder, picture, pictureFacts.get(name));
        names.set(name, id);
        focalPoints.add(id, focus);
        report.media++;
        report.findings.push(...findings);
      } catch (error) {
        report.findings.push(...notTaken(picture.path, error).map((finding) => ({ ...finding, path: '' })));
      }
    }
    onProgress?.('media', index + 1, media.length);
  }
}

async function importDocument(
  req: PayloadRequest,
  folder: string,
  { document, id, isNew }: Omit<Taken, 'live'>,
  names: Names,
  { tags, focalPoints }: { tags: ImportedTags; focalPoints: ImportedFocalPoints },
  report: ImportReport,
  update: boolean,
): Promise<Taken | undefined> {
  const read = readForms(folder, document);
  if (!read.forms) {
    report.findings.push(read.finding);
    return undefined;
  }
  const unknown = Object.entries(read.forms).find(([, { status }]) => !statuses.has(status));
  if (unknown) {
    const [locale, { status }] = unknown;
    const message = `There is no status "${String(status).slice(0, 40)}", so the document was not taken.`;
    const fix = 'Write draft, published or archived, or leave it out.';
    const file = document.paths[locale] ?? document.key;
    report.findings.push({ rule: 'import', severity: 'error', file, path: 'status', message, fix });
    return undefined;
  }
  const live = withStatus(read.forms, 'published');
  const [firstPath = document.key] = Object.values(document.paths);
  if (!isNew && !update) return { document, id, isNew, live };
  const forms: Record<string, Form> = {};
  for (const [locale, { status: _, ...written }] of Object.entries(read.forms)) {
    const { form, findings } = withoutFarPicture(written, document.paths[locale] ?? firstPath);
    forms[locale] = form;
    report.findings.push(...findings);
  }
  try {
    const found = document.collection === 'posts' ? await tags.take(req, document, forms) : [];
    const { isTaken, findings } = await inTransaction(req, async () => {
      if (isNew) {
        const find = (name: string) => names.get(`${document.brand}/${name}`);
        await focalPoints.take(req, forms, find);
        const focusOf: DataContext['focusOf'] = (file) => focalPoints.of(file);
        const made = await createImported(req, { document, id, forms, find, focusOf });
        if (!made.isTaken) return made;
        report.documents++;
        await archiveImported(req, { document, id, archived: withStatus(read.forms, 'archived') });
        return made;
      }
      const changed = await updateImported(req, { document, id, forms: inOrder(document.brand, forms) });
      if (changed.isChanged) report.updated++;
      return { isTaken: true, findings: changed.findings };
    });
    report.findings.push(...[...found, ...findings].map((each) => ({ ...each, file: each.file ?? firstPath })));
    return isTaken ? { document, id, isNew, live } : undefined;
  } catch (error) {
    report.findings.push(...notTaken(firstPath, error));
    return undefined;
  }
}

function withStatus(forms: Readonly<Record<string, Form>>, status: string): string[] {
  return Object.keys(forms).filter((locale) => (forms[locale]?.status ?? 'published') === status);
}

/** Take over one file in a transaction of its own, or say why it was not taken. */
async function inOne(
  req: PayloadRequest,
  file: string,
  report: ImportReport,
  take: () => Promise<void>,
): Promise<void> {
  try {
    await inTransaction(req, take);
  } catch (error) {
    report.findings.push(...notTaken(file, error));
  }
}

/** The default language first: the others share what it says. */
function inOrder(brand: string, forms: Record<string, Form>): Record<string, Form> {
  const { defaultLocale } = brandOf(brand);
  const order = Object.keys(forms).sort((a, b) => Number(b === defaultLocale) - Number(a === defaultLocale));
  return Object.fromEntries(order.map((locale) => [locale, withoutOwn(forms[locale] ?? {})]));
}

function notTaken(file: string, error: unknown): Finding[] {
  const { errors } = ((error instanceof APIError ? error.data : undefined) ?? {}) as { errors?: FieldError[] };
  const message = error instanceof Error ? error.message : String(error);
  const all = errors && errors.length > 0 ? errors : [{ path: '', message }];
  return all.map(({ path, message }) => ({
    ...{ rule: 'import', severity: 'error' as const, file, path, message },
    fix: 'Correct the file, then import it again.',
  }));
}
