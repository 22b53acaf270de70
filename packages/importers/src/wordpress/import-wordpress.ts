import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ImportedFolder } from '../files/imported-folder.js';
import { ImportError } from '../import-error.js';
import { readExport } from './export/read-export.js';
import type { ImportOptions, ImportResult } from './import-options.js';
import { ItemWriter } from './item-writer.js';
import { MediaCopier } from './media/media-copier.js';
import { MediaList } from './media/media-list.js';
import { Redirects } from './redirects.js';
import { survey } from './site/survey.js';

/**
 * Import an export of WordPress (WXR 1.0 to 1.2) into files of the `files` source. It is read twice, item by item: first for what
 * there is, then for the texts. Nothing is written before it was read to its end.
 *
 * @throws {ImportError} where nothing can be imported
 */
export async function importWordPress(options: ImportOptions): Promise<ImportResult> {
  const { files, brand, to, media: uploads, onProgress } = options;
  const locale = options.locale ?? brand.defaultLocale;
  checkOptions(options, locale);
  const total = files.map(sizeOf).reduce((sum, bytes) => sum + bytes, 0);
  const known = await survey(files, brand, (done) => onProgress?.({ step: 'Reading', done, total }));
  const { site, skipped } = known;
  const folder = new ImportedFolder(join(to, brand.id), 'wordpress');
  const media = new MediaList(site);
  const copier = new MediaCopier(folder, uploads);
  const redirects = new Redirects(site, locale, brand);
  const writer = new ItemWriter({ site, brand, locale, folder, media, copier, redirects });
  let done = 0;
  for (const [index, file] of files.entries()) {
    for await (const part of readExport(file, index)) {
      if (part.kind === 'item') writer.write(part.item);
      if (part.kind !== 'progress') continue;
      done += part.bytes;
      onProgress?.({ step: 'Writing', done, total });
      // A long import lets the rest of the process live, its progress among it.
      await new Promise(setImmediate);
    }
  }
  const written = writer.finish();
  folder.finish();
  const list = media.all();
  return {
    ...written.counts,
    media: { listed: list.length, used: list.filter(({ usedBy }) => usedBy.size > 0).length, here: copier.here },
    files: folder.counts,
    skipped: [...skipped].map(([what, count]) => ({ what, count })).sort((a, b) => (a.what < b.what ? -1 : 1)),
    mediaList: written.mediaList,
    findings: [...known.findings, ...written.findings],
  };
}

function checkOptions({ files, brand, media }: ImportOptions, locale: string): void {
  if (files.length === 0) throw new ImportError('There is nothing to import.', 'Name the .xml file of the export.');
  if (!brand.locales.includes(locale)) {
    throw new ImportError(
      `The brand ${brand.id} has no locale "${locale}".`,
      `Use one of: ${brand.locales.join(', ')}.`,
    );
  }
  if (media !== undefined && !statSync(media, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ImportError(
      `There is no folder ${media}.`,
      "Name the folder that holds the old site's wp-content/uploads.",
    );
  }
}

function sizeOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new ImportError(`There is no file ${file}.`, 'Name the .xml file that WordPress exported.');
  if (!stats.isFile()) throw new ImportError(`${file} is no file.`, 'Name the .xml file that WordPress exported.');
  return stats.size;
}
