import { getEnabledNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { buildConfig, type SanitizedConfig } from 'payload';
import { postEditor, sectionEditor } from '../../src/rich-text/editor.ts';
import type { RichTextKind } from '../../src/rich-text/rich-text-kind.ts';

let config: Promise<SanitizedConfig> | undefined;

/** Make an editor without a page, with the nodes that the real one of this kind has. */
export async function headlessEditor(kind: RichTextKind) {
  config ??= buildConfig({
    secret: 'not secret',
    // Nothing is stored here.
    db: { defaultIDType: 'text', init: () => ({}) as never },
    collections: [
      { slug: 'pages', fields: [{ name: 'text', type: 'richText', editor: sectionEditor }] },
      { slug: 'posts', fields: [{ name: 'body', type: 'richText', editor: postEditor }] },
      { slug: 'media', upload: true, fields: [] },
    ],
    typescript: { autoGenerate: false },
  });
  const { collections } = await config;
  const slug = kind === 'post' ? 'posts' : 'pages';
  const field = collections.find((one) => one.slug === slug)?.fields.find((one) => one.type === 'richText');
  if (!field?.editor) throw new Error(`The collection "${slug}" has no rich text.`);
  const { editorConfig } = field.editor as LexicalRichTextAdapter;
  return createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => {
      throw error;
    },
  });
}
