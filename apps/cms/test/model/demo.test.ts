import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createSource, type Document } from '@pantograph/content';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataOf } from '../../src/model/data-of.ts';
import { fileOf } from '../../src/model/file-of.ts';
import { formOf } from '../../src/model/form-of.ts';
import { brands, content, type DemoBrand, demoDocuments, mediaOf } from './demo-forms.ts';
import { libraryOf } from './library.ts';

const documents = demoDocuments();

function libraryOfBrand(brand: DemoBrand) {
  const keys = (collection: string) =>
    documents.filter((each) => each.brand === brand && each.collection === collection).map(({ key }) => key);
  return libraryOf({ pages: keys('pages'), posts: keys('posts'), authors: keys('authors'), media: mediaOf(brand) });
}

describe('the demo sites', () => {
  test.each(documents.map((each) => [`${each.brand.id}/${each.collection}/${each.key}`, each] as const))(
    'keep %s in all its languages',
    (_, { brand, collection, key, forms }) => {
      const library = libraryOfBrand(brand);
      const { data, findings } = dataOf(collection, key, forms, library);
      expect(findings).toEqual([]);
      for (const [locale, form] of Object.entries(forms)) {
        expect(formOf(collection, data, locale, library), locale).toEqual(form);
      }
    },
  );

  test('have documents in several languages', () => {
    expect(documents.length).toBeGreaterThan(30);
    expect(documents.filter(({ forms }) => Object.keys(forms).length > 1).length).toBeGreaterThanOrEqual(7);
  });
});

describe('the files written from the CMS', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pantograph-forms-'));
    for (const brand of brands)
      cpSync(`${content}/${brand.id}/media`, join(folder, brand.id, 'media'), { recursive: true });
    for (const { brand, collection, key, forms } of documents) {
      const library = libraryOfBrand(brand);
      const { data } = dataOf(collection, key, forms, library);
      for (const locale of Object.keys(forms)) {
        const { path, text } = fileOf(
          collection,
          key,
          locale,
          formOf(collection, data, locale, library),
          brand.defaultLocale,
        );
        const file = join(folder, brand.id, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('make the same documents as those of the demo', async () => {
    const [originals, written] = [await read(content), await read(folder)];
    expect([...written.keys()].sort()).toEqual([...originals.keys()].sort());
    expect(originals.size).toBeGreaterThan(100);
    for (const [id, document] of originals) expect(written.get(id), id).toEqual(document);
  });
});

/** Read all documents of a folder; media without their places on this machine. */
async function read(folder: string): Promise<Map<string, Document>> {
  const found = new Map<string, Document>();
  const cursor = { fingerprint: () => undefined, items: () => [] };
  for await (const change of createSource(`files:${folder}`, { brands }).read(cursor)) {
    if (change.kind === 'refused') throw new Error(`${change.item}: ${change.findings[0]?.message}`);
    if (change.kind !== 'upsert') continue;
    for (const document of change.documents) {
      found.set(document.id, document.type === 'media' ? { ...document, file: '' } : document);
    }
  }
  return found;
}
