import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { type BasePayload, buildConfig, type Field, getPayload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postEditor, sectionEditor } from '../../src/rich-text/editor.ts';
import { lexicalToMarkdown } from '../../src/rich-text/lexical-to-markdown.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';
import { editorConfigOf, headlessEditor } from './headless-editor.ts';

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const markdown = `## A _b_ ***c***\n\nText \`code\` **bold** [d](page:pilot#f "g") [h](page:gone) [i](/j) <kbd>k</kbd>\\\nl [**m**](/n)\n
- o\n\n  1. p\n\n- q\n\n![r](media/a.png "s")\n\n| t | u |\n| :-: | - |\n| v<br>w | x |\n\n---\n\n> y\n>\n> z\n
\`\`\`js title\ncode\n\`\`\`\n\n##### depth`;

const collectionOf = { post: 'posts', section: 'pages' } as const;
const folder = mkdtempSync(join(tmpdir(), 'pantograph-rich-text-'));
let payload: BasePayload;
let ids: { page: string; file: string };

beforeAll(async () => {
  const config = buildConfig({
    secret: 'not secret',
    db: sqliteAdapter({ client: { url: `file:${folder}/cms.db` }, push: true, idType: 'uuid' }),
    localization: { locales: ['en', 'de'], defaultLocale: 'en' },
    collections: [
      {
        slug: 'pages',
        versions: true,
        fields: [{ name: 'text', type: 'richText', localized: true, editor: sectionEditor }],
      },
      {
        slug: 'posts',
        versions: true,
        fields: [{ name: 'text', type: 'richText', localized: true, editor: postEditor }],
      },
      { slug: 'media', upload: { staticDir: folder }, fields: [] },
    ],
    typescript: { autoGenerate: false },
  });
  payload = await getPayload({ config, disableOnInit: true });
  const page = await payload.create({ collection: 'pages', data: {} });
  const file = await payload.create({
    collection: 'media',
    data: {},
    file: { data: png, name: 'a.png', mimetype: 'image/png', size: png.length },
  });
  ids = { page: String(page.id), file: String(file.id) };
}, 60_000);

afterAll(async () => {
  await payload.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const context = {
  documentOf(reference: string) {
    if (reference === 'page:pilot') return { collection: 'pages', id: ids.page };
    return reference === 'media/a.png' ? { collection: 'media', id: ids.file } : undefined;
  },
  referenceOf: (collection: string) => (collection === 'media' ? 'media/a.png' : 'page:pilot'),
};

describe('a text that Payload stores', () => {
  test.each(['post', 'section'] as const)('in a %s is the same when it is read', async (kind) => {
    const collection = collectionOf[kind];
    const state = markdownToLexical(markdown, context, kind);
    const { id } = await payload.create({ collection, data: { text: state } });
    const shallow = await payload.findByID({ collection, id, depth: 0 });
    expect(shallow.text).toEqual(state);
    const deep = await payload.findByID({ collection, id, depth: 3 });
    expect(lexicalToMarkdown(deep.text, context)).toBe(lexicalToMarkdown(state, context));
  });

  test.each(['javascript:alert(1)', 'https://', 'page:'])('is refused with the address %s', async (address) => {
    const text = JSON.parse(JSON.stringify(markdownToLexical('[a](/b)', context, 'post')).replace('/b', address));
    await expect(payload.create({ collection: 'posts', data: { text } })).rejects.toMatchObject({
      data: { errors: expect.arrayContaining([expect.objectContaining({ path: 'text.url' })]) },
    });
  });
});

describe('an editor', () => {
  const all = ['autolink', 'block', 'heading', 'inlineBlock', 'linebreak', 'link', 'list', 'listitem', 'paragraph'];
  const more = ['quote', 'root', 'tab', 'table', 'tablecell', 'tablerow', 'text'];

  test('has the nodes that are offered, and no others', async () => {
    const nodesOf = async (kind: 'post' | 'section') => {
      const types = [...(await headlessEditor(kind))._nodes.keys()];
      return types.filter((type) => type !== 'artificial').sort();
    };
    expect(await nodesOf('section')).toEqual([...all, ...more]);
    expect(await nodesOf('post')).toEqual([...all, ...more, 'horizontalrule', 'upload'].sort());
  });

  test('has no field whose editor would be fetched from another host', () => {
    const typesOf = (fields: Field[]): string[] =>
      fields.flatMap((field) => [
        field.type,
        ...('fields' in field ? typesOf(field.fields) : []),
        ...('blocks' in field ? field.blocks.flatMap((block) => typesOf(block.fields)) : []),
      ]);
    for (const slug of ['pages', 'posts'] as const) {
      const { features } = editorConfigOf(payload.collections[slug]?.config.fields ?? []);
      const given = { node: undefined, req: undefined } as never;
      const types = [...(features.getSubFields?.values() ?? [])].flatMap((get) => typesOf(get(given) ?? []));
      expect(types).toContain('textarea');
      expect(types.filter((type) => type === 'code' || type === 'json')).toEqual([]);
    }
  });
});
