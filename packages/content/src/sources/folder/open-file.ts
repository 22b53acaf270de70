import { readFileSync } from 'node:fs';
import type { Finding } from '@pantograph/contract';
import type { FolderFormat } from './folder-format.js';
import type { FoundFile } from './walk-folder.js';

/** What a file holds; with a finding, why it may not or cannot be read, and bytes that change when that may have. */
export interface OpenedFile {
  bytes: Buffer;
  finding?: Finding;
}

/** Open a file of a place for a format; undefined where it went after it was listed. */
export function openFile(place: string, file: FoundFile, format: FolderFormat): OpenedFile | undefined {
  const finding = file.finding ?? format.refuse?.(file);
  if (finding) return { bytes: Buffer.from(file.stat), finding };
  try {
    return { bytes: readFileSync(`${place}/${file.path}`) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    const reason = error instanceof Error ? error.message : String(error);
    return {
      bytes: Buffer.from(file.stat),
      finding: {
        rule: 'file',
        severity: 'error',
        path: '',
        message: `The file cannot be read: ${reason}.`,
        fix: 'Allow yourself to read it, or take it away.',
      },
    };
  }
}
