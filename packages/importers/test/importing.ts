import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createSource, type Document } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { type ImportOptions, importWordPress } from '@pantograph/importers';
import { type WxrItem, type WxrSite, wxr } from './wxr.ts';

export const brand = { id: 'hollyhock', locales: ['en', 'fr', 'ar'], defaultLocale: 'en' };

/** What a source made of a folder. */
export interface ReadBack {
  documents: Document[];
  /** Of documents that were refused. */
  errors: Finding[];
  warnings: Finding[];
}

/** A place of its own for one import: the export, the old site's uploads, and the folder that is written. */
export class Importing {
  readonly root = mkdtempSync(join(tmpdir(), 'pantograph-import-'));
  readonly to = join(this.root, 'content');
  readonly uploads = join(this.root, 'uploads');

  constructor() {
    mkdirSync(this.uploads);
  }

  /** Write a file somewhere below this place. */
  put(path: string, content: string | Buffer): string {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** Import an export, or a list of items. */
  run(site: string | Buffer | WxrSite | readonly WxrItem[], options: Partial<ImportOptions> = {}) {
    const text =
      typeof site === 'string' || Buffer.isBuffer(site) ? site : wxr('items' in site ? site : { items: site });
    return importWordPress({ files: [this.put('export.xml', text)], brand, to: this.to, ...options });
  }

  /** Read what was written, such as `posts/spring.md`. */
  read(path: string): string {
    return readFileSync(join(this.to, brand.id, path), 'utf8');
  }

  /** List every file below this place that is not the export or an upload. */
  files(): string[] {
    const all = readdirSync(this.root, { recursive: true, withFileTypes: true });
    return all
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .filter((path) => path !== 'export.xml' && !path.startsWith('uploads/'))
      .sort();
  }

  /** List the documents' files in the brand's folder. */
  written(): string[] {
    const start = `content/${brand.id}/`;
    return this.files()
      .filter((path) => path.startsWith(start) && !path.includes('/.import/'))
      .map((path) => path.slice(start.length));
  }

  /** Get the Markdown of a post. */
  body(key: string): string {
    return this.read(`posts/${key}.md`)
      .replace(/^---\n[\s\S]*?\n---\n\n?/, '')
      .trimEnd();
  }

  /** Read the folder with the real source. */
  async readBack(): Promise<ReadBack> {
    const result: ReadBack = { documents: [], errors: [], warnings: [] };
    if (!existsSync(this.to)) return result;
    const source = createSource(`files:${this.to}`, { brands: [brand] });
    for await (const change of source.read({ fingerprint: () => undefined, items: () => [] })) {
      if (change.kind === 'upsert') {
        result.documents.push(...change.documents);
        result.warnings.push(...(change.findings ?? []).map((finding) => ({ file: change.item, ...finding })));
      }
      if (change.kind === 'refused')
        result.errors.push(...change.findings.map((finding) => ({ file: change.item, ...finding })));
    }
    return result;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Get what was said of an import, as text to look into. */
export function messages(findings: readonly Finding[]): string {
  return findings.map(({ message }) => message).join('\n');
}
