import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { type BasePayload, buildConfig, type CollectionConfig, getPayload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RichTextCodec } from '../../src/model/context.ts';
import { dataOf } from '../../src/model/data-of.ts';
import { type CollectionName, documentModels, fileCollections } from '../../src/model/document-models.ts';
import { formOf } from '../../src/model/form-of.ts';
import { oneLanguage } from '../../src/model/one-language.ts';
import { fieldsOfGroup } from '../../src/model/to-field.ts';
import { demoDocuments } from './demo-forms.ts';
import { libraryOf } from './library.ts';

const folder = mkdtempSync(join(tmpdir(), 'pantograph-model-'));
const editor = lexicalEditor({});
const documents = demoDocuments();
let payload: BasePayload;

/** A state of the editor with one text, as the real one has it. */
const codec: RichTextCodec = {
  toMarkdown: (state) => (state as ReturnType<typeof stateOf>).root.children[0]?.children[0]?.text ?? '',
  fromMarkdown: stateOf,
};

function stateOf(text: string) {
  const block = { version: 1, direction: null, format: '' as const, indent: 0 };
  const words = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text };
  return {
    root: {
      type: 'root',
      ...block,
      children: [{ type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: [words] }],
    },
  };
}

const named = (slug: string): CollectionConfig => ({ slug, fields: [{ name: 'name', type: 'text' }] });
const withBrand = [{ name: 'brand', type: 'text' } as const];
/** What the collections of this test need not to be known by the types that Payload generates. */
const local = () =>
  payload as unknown as Record<'create' | 'update' | 'findByID', (options: object) => Promise<{ id: string }>>;

beforeAll(async () => {
  const config = await buildConfig({
    secret: 'only for this test',
    telemetry: false,
    editor,
    db: sqliteAdapter({ client: { url: `file:${folder}/cms.sqlite` }, blocksAsJSON: true, idType: 'uuid' }),
    localization: { locales: ['en', 'de', 'fr', 'ar'], defaultLocale: 'en', fallback: false },
    collections: [
      ...fileCollections.map((slug) => ({
        slug,
        versions: true,
        fields: [...withBrand, ...fieldsOfGroup(documentModels[slug].fields, { editor })],
      })),
      ...['media', 'tags', 'shared-sections', 'users']
        .map(named)
        .map((each) => ({ ...each, fields: [...each.fields, ...withBrand] })),
    ].map((each) => (each.slug === 'users' ? { ...each, auth: true } : each)),
  });
  payload = await getPayload({ config });
}, 120_000);

afterAll(async () => {
  await payload?.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** Make all that the demo's documents refer to, and say how it is called. */
async function makeLibrary() {
  const wanted = new Set<string>();
  const ask = {
    ...libraryOf(),
    idOf: (collection: string, name: string) => {
      wanted.add(`${collection}:${name}`);
      return name;
    },
  };
  for (const { collection, key, forms } of documents) dataOf(collection, key, forms, ask);
  const ids = new Map<string, string>();
  for (const each of wanted) {
    const { id } = await local().create({ collection: each.slice(0, each.indexOf(':')), data: { brand: 'demo' } });
    ids.set(each, id);
  }
  const names = new Map([...ids].map(([name, id]) => [id, name.slice(name.indexOf(':') + 1)]));
  return {
    ...libraryOf(),
    richText: codec,
    idOf: (collection: string, name: string) => ids.get(`${collection}:${name}`),
    nameOf: (_: string, id: string) => names.get(id),
  };
}

describe('what Payload keeps in SQLite', () => {
  test('gives every form of the demo back, written a language at a time', { timeout: 120_000 }, async () => {
    const library = await makeLibrary();
    for (const { brand, collection, key, forms } of documents) {
      const place = { ...library, brand: brand.id };
      const { data } = dataOf(collection, key, forms, place);
      const read = await keep(collection, data, Object.keys(forms));
      for (const [locale, form] of Object.entries(forms)) {
        expect(formOf(collection, read, locale, place), `${brand.id}/${key}.${locale}`).toEqual(form);
      }
    }
  });

  test('accepts what is unfinished and refuses what is wrong, by the field’s label', async () => {
    const unfinished = {
      brand: 'demo',
      title: 'A page',
      sections: [{ blockType: 'hero' }, { blockType: 'pricing', plans: [{}] }],
    };
    await expect(local().create({ collection: 'pages', data: unfinished })).resolves.toBeTruthy();
    const wrong = { ...unfinished, title: 'x'.repeat(71), sections: [{ blockType: 'hero', kicker: '<b>New</b>' }] };
    const refused = await local()
      .create({ collection: 'pages', data: wrong })
      .catch((error) => error.data.errors);
    expect(refused).toMatchObject([
      { path: 'title', message: 'The text in "Title" is over its limit of 70 characters. Shorten it.' },
      {
        path: 'sections.0.kicker',
        message: '"Kicker" contains HTML. Write plain text, without < and > around words.',
      },
    ]);
  });
});

async function keep(collection: CollectionName, data: unknown, locales: readonly string[]): Promise<unknown> {
  let id: string | undefined;
  for (const locale of locales) {
    const values = { ...oneLanguage(collection, data, locale), brand: 'demo' };
    if (id === undefined) id = (await local().create({ collection, data: values, locale })).id;
    else await local().update({ collection, id, data: values, locale });
  }
  return local().findByID({ collection, id, locale: 'all', depth: 0 });
}
