import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FileCollection, fileCollections } from '../../src/model/document-models.ts';
import { pathOf } from '../../src/model/file-of.ts';
import type { Form } from '../../src/model/form-of.ts';
import { formOfFile } from '../../src/model/form-of-file.ts';

export const content = fileURLToPath(new URL('../../../site/content', import.meta.url));

/** The brands of the demo, as sources know them. */
export const brands = [
  { id: 'tidewater', locales: ['en', 'de', 'ar'], defaultLocale: 'en' },
  { id: 'hollyhock', locales: ['en', 'fr', 'ar'], defaultLocale: 'en' },
] as const;

export type DemoBrand = (typeof brands)[number];

export interface DemoDocument {
  brand: DemoBrand;
  collection: FileCollection;
  key: string;
  forms: Record<string, Form>;
}

/** Read every document of the demo, with all its languages. */
export function demoDocuments(): DemoDocument[] {
  return brands.flatMap((brand) =>
    fileCollections.flatMap((collection) =>
      [...keysOf(brand, collection)].map((key) => ({ brand, collection, key, forms: formsOf(brand, collection, key) })),
    ),
  );
}

/** The files below media/ of a brand. */
export function mediaOf({ id }: DemoBrand): string[] {
  return filesOf(`${content}/${id}/media`);
}

function keysOf({ id, locales }: DemoBrand, collection: FileCollection): Set<string> {
  if (collection === 'settings') return new Set(['settings']);
  const ending = new RegExp(`(\\.(${locales.join('|')}))?\\.(yaml|md)$`);
  return new Set(filesOf(`${content}/${id}/${collection}`).map((file) => file.replace(ending, '')));
}

function formsOf({ id, locales, defaultLocale }: DemoBrand, collection: FileCollection, key: string) {
  const forms: Record<string, Form> = {};
  for (const locale of locales) {
    const file = `${content}/${id}/${pathOf(collection, key, locale, defaultLocale)}`;
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      continue;
    }
    const { form, finding } = formOfFile(collection, text);
    if (!form) throw new Error(`${file}: ${finding.message}`);
    forms[locale] = form;
  }
  return forms;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}
