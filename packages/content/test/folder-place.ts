import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSource, type Source, type SourceOptions } from '../src/index.js';
import type { ConformancePlace } from './source-conformance.js';

export const brands: SourceOptions['brands'] = [
  { id: 'tidewater', locales: ['en', 'de', 'ar'], defaultLocale: 'en' },
  { id: 'hollyhock', locales: ['en', 'fr'], defaultLocale: 'en' },
];

/** A folder that goes with its test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Write files, by path, into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The text of a post with nothing wrong. */
export function post(title: string, rest = ''): string {
  return `---\ntitle: ${title}\ndescription: What it is about.\ndate: 2027-01-31\n${rest}---\nSome text.\n`;
}

/** Make a folder a place for the conformance test. */
export function folderPlace(kind: 'files' | 'markdown', below: string, spoiled: string): ConformancePlace {
  const folder = temporaryFolder();
  const item = (name: string) => `${below}${name}.md`;
  const path = (name: string) => join(folder, item(name));
  return {
    open: (): Source =>
      createSource(`${kind}:${folder}`, { brands, ...(kind === 'markdown' && { brand: 'tidewater' }) }),
    write: (name, title) => writeFiles(folder, { [item(name)]: post(title) }),
    spoil: (name) => writeFiles(folder, { [item(name)]: spoiled }),
    remove: (name) => rmSync(path(name)),
    rename: (from, to) => renameSync(path(from), path(to)),
    item,
    path,
    destroy: () => rmSync(folder, { recursive: true }),
  };
}
