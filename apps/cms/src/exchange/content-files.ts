import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Classified, classify } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { CollectionName } from '../model/document-models.ts';
import type { Form } from '../model/form-of.ts';
import { formOfFile } from '../model/form-of-file.ts';
import { brandOf, brands } from '../project/brands.ts';

/** A document of files, with all its languages. Its texts are read when they are wanted: there may be many. */
export interface FoundDocument {
  brand: string;
  collection: CollectionName;
  key: string;
  /** The files by language, relative to the folder. */
  paths: Record<string, string>;
}

/** What a folder of the `files` source's layout holds; all paths are relative to it. */
export interface ContentFiles {
  folder: string;
  documents: FoundDocument[];
  media: { brand: string; name: string; path: string }[];
  /** What files beside pictures say of them, by the path of the picture. */
  pictureFacts: Map<string, string>;
  redirects: { brand: string; path: string }[];
  tags: { brand: string; path: string }[];
  campaigns: { brand: string; key: string; path: string }[];
  findings: Finding[];
}

const collectionOf = {
  page: 'pages',
  post: 'posts',
  author: 'authors',
  settings: 'settings',
  'shared-section': 'shared-sections',
} as const;

/** Look what a folder with one folder a brand holds; of all brands, or of one. */
export function readContentFiles(folder: string, only?: string): ContentFiles {
  const found = new Map<string, FoundDocument>();
  const lists = { documents: [], media: [], redirects: [], tags: [], campaigns: [], findings: [] };
  const content: ContentFiles = { folder, ...lists, pictureFacts: new Map() };
  for (const id of only === undefined ? brands.keys() : [only]) {
    const { locales, defaultLocale } = brandOf(id);
    for (const below of filesBelow(join(folder, id))) {
      const path = `${id}/${below}`;
      const what = classify(below, { id, locales, defaultLocale }, `${id}/`);
      if (what === undefined) continue;
      if ('finding' in what) content.findings.push({ ...what.finding, file: path });
      else if (what.format === 'picture-facts') content.pictureFacts.set(`${id}/media/${what.key}`, path);
      else if (what.type === 'media') content.media.push({ brand: id, name: what.key, path });
      else if (what.type === 'redirects' || what.type === 'tags') content[what.type].push({ brand: id, path });
      else if (what.type === 'campaign') content.campaigns.push({ brand: id, key: what.key, path });
      else add(found, path, what);
    }
  }
  // What pages are made of goes before them.
  const isPart = ({ collection }: FoundDocument) => collection === 'shared-sections';
  content.documents.push(...[...found.values()].sort((a, b) => Number(isPart(b)) - Number(isPart(a))));
  return content;
}

/** Read the source forms of a document by language; none where a file of it cannot be read. */
export function readForms(
  folder: string,
  { collection, paths }: FoundDocument,
): { forms: Record<string, Form> } | { forms?: undefined; finding: Finding } {
  const forms: Record<string, Form> = {};
  for (const [locale, path] of Object.entries(paths)) {
    const { form, finding } = formOfFile(collection, readFileSync(join(folder, path), 'utf8'));
    if (finding) return { finding: { ...finding, file: path } };
    forms[locale] = form;
  }
  return { forms };
}

function add(found: Map<string, FoundDocument>, path: string, { type, brand, key, locale }: Classified): void {
  const collection = collectionOf[type as keyof typeof collectionOf];
  const id = `${brand.id}/${collection}/${key}`;
  const document = found.get(id) ?? { brand: brand.id, collection, key, paths: {} };
  document.paths[locale] = path;
  found.set(id, document);
}

function filesBelow(folder: string): string[] {
  try {
    return (
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        // An importer's notes, such as .import/, are no content.
        .filter((path) => !path.split(/[\\/]/).some((part) => part.startsWith('.')))
        .sort()
    );
  } catch {
    return [];
  }
}
