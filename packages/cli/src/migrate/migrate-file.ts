import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type AnyDocument, type DocumentType, migrate } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { isSeq, parseDocument, YAMLMap } from 'yaml';

export interface MigratedFile {
  file: string;
  /** What was done, in words; empty where the document was up to date. */
  steps: readonly string[];
  finding?: Finding;
}

const frontMatter = /^(---\r?\n)([\s\S]*?)(\r?\n(?:---|\.\.\.)(?:\r?\n|$)[\s\S]*)$/;

/** Bring one file up. What the migrations leave alone keeps its comments and its form. */
export function migrateFile(place: string, file: string, { write }: { write: boolean }): MigratedFile {
  const path = join(place, file);
  const text = readFileSync(path, 'utf8');
  const [, before = '', head = text, after = ''] = (file.endsWith('.md') && frontMatter.exec(text)) || [];
  const source = parseDocument(head);
  const type = typeOf(file);
  // Redirects are a list while nothing stands beside it.
  if (type === 'redirects' && isSeq(source.contents)) {
    const fields = new YAMLMap();
    fields.set('redirects', source.contents);
    source.contents = fields as never;
  }
  const fields: unknown = source.errors.length > 0 ? undefined : source.toJS();
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return { file, steps: [], finding: unreadable(file) };
  }
  const older = fields as AnyDocument;
  const version = typeof older.schemaVersion === 'number' ? older.schemaVersion : 1;
  const migrated = migrate({ ...older, type, schemaVersion: version });
  if (migrated.document === undefined) return { file, steps: [], finding: { ...migrated.finding, file } };
  const { document, steps } = migrated;
  if (steps.length === 0) return { file, steps };
  const { type: _type, ...newer } = document;
  for (const key of Object.keys(older)) if (!(key in newer)) source.delete(key);
  for (const [key, value] of Object.entries(newer)) {
    if (!isDeepStrictEqual(older[key], value)) source.set(key, source.createNode(value));
  }
  const next =
    before +
    (isJson(head) ? `${JSON.stringify(newer, null, 2)}\n` : source.toString()).replace(before ? /\n$/ : /^$/, '') +
    after;
  if (write) replaceFile(path, next);
  return { file, steps };
}

function replaceFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

function typeOf(file: string): DocumentType {
  if (/(^|\/)settings(\.[A-Za-z-]+)?\.(ya?ml|json)$/.test(file)) return 'settings';
  if (/(^|\/)redirects\.(ya?ml|json)$/.test(file)) return 'redirects';
  if (/(^|\/)posts\//.test(file)) return 'post';
  return /(^|\/)authors\//.test(file) ? 'author' : 'page';
}

function unreadable(file: string): Finding {
  return {
    rule: 'file',
    severity: 'error',
    file,
    path: '',
    message: 'The file cannot be read as fields with values.',
    fix: 'Run pantograph check to see the line, and correct it.',
  };
}
