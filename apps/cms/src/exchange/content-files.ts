import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Classified, classify, parseYaml } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { Form } from '../model/form-of.ts';
import { formOfFile } from '../model/form-of-file.ts';
import { brandOf, brands } from '../project/brands.ts';

/** A document of files, with all its languages. */
export interface FoundDocument {
  brand: string;
  collection: 'pages' | 'posts' | 'authors' | 'settings';
  key: string;
  /** Source forms by language. */
  forms: Record<string, Form>;
  /** The files by language, relative to the folder. */
  paths: Record<string, string>;
}

/** What a folder of the `files` source's layout holds. */
export interface ContentFiles {
  documents: FoundDocument[];
  media: { brand: string; name: string; file: string }[];
  redirects: { brand: string; entries: unknown }[];
  findings: Finding[];
}

const collectionOf = { page: 'pages', post: 'posts', author: 'authors', settings: 'settings' } as const;

/** Read a folder with one folder a brand into source forms. */
export function readContentFiles(folder: string): ContentFiles {
  const found = new Map<string, FoundDocument>();
  const content: ContentFiles = { documents: [], media: [], redirects: [], findings: [] };
  for (const id of brands.keys()) {
    const { locales, defaultLocale } = brandOf(id);
    for (const path of filesBelow(join(folder, id))) {
      const file = `${id}/${path}`;
      if (/^redirects\.(?:ya?ml|json)$/.test(path)) {
        content.redirects.push({ brand: id, entries: parseYaml(readFileSync(join(folder, file), 'utf8')) });
        continue;
      }
      const what = classify(path, { id, locales, defaultLocale }, `${id}/`);
      if (what === undefined) continue;
      if ('finding' in what) content.findings.push({ ...what.finding, file });
      else if (what.type === 'media') content.media.push({ brand: id, name: what.key, file: join(folder, file) });
      else addForm(found, content, folder, file, what);
    }
  }
  content.documents.push(...found.values());
  return content;
}

function addForm(
  found: Map<string, FoundDocument>,
  content: ContentFiles,
  folder: string,
  file: string,
  { type, brand, key, locale }: Classified,
): void {
  if (type === 'media') return;
  const collection = collectionOf[type as keyof typeof collectionOf];
  const { form, finding } = formOfFile(collection, readFileSync(join(folder, file), 'utf8'));
  if (finding) {
    content.findings.push({ ...finding, file });
    return;
  }
  const id = `${brand.id}/${collection}/${key}`;
  const document = found.get(id) ?? { brand: brand.id, collection, key, forms: {}, paths: {} };
  document.forms[locale] = form;
  document.paths[locale] = file;
  found.set(id, document);
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  } catch {
    return [];
  }
}
