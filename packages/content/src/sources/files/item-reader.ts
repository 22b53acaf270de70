import { Buffer } from 'node:buffer';
import type { Finding } from '@pantograph/contract';
import type { Document } from '../../documents/document.js';
import type { SourceBrand } from '../source.js';
import { FilesFormat } from './files-format.js';

/** What a single item may ask of those around it. */
export interface ItemContext {
  /** Get the size of a picture, such as `640x480`, by its path; undefined where there is no such file. */
  facts(path: string): string | undefined;
}

/** Reads one item as the `files` source would read the file of that path. */
export type ItemReader = (
  path: string,
  content: string | Uint8Array,
  context: ItemContext,
) => Promise<{ documents: Document[]; findings: Finding[] }>;

/** Make a reader for whoever keeps items elsewhere than in files, such as a CMS that checks what is saved. */
export function createItemReader(brands: readonly SourceBrand[]): ItemReader {
  const format = new FilesFormat('', { brands }, false);
  return async (path, content, { facts }) => {
    const bytes = Buffer.from(content as Uint8Array);
    const file = { path, bytes: bytes.length, stat: '' };
    const refused = format.rank(path) === undefined ? unread(path) : format.refuse(file);
    if (refused) return { documents: [], findings: [refused] };
    // The endings of one document's twins are files; here each document has one path.
    const outcome = await format.read(file, bytes, { facts, exists: () => false, text: () => undefined });
    return { documents: outcome.documents ?? [], findings: outcome.findings };
  };
}

function unread(path: string): Finding {
  return {
    rule: 'file',
    severity: 'error',
    path: '',
    message: `Nothing is read from ${path}.`,
    fix: 'Use a path such as hollyhock/pages/seed-club.yaml.',
  };
}
