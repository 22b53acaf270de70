import { getEnabledNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { buildConfig, type Field, type SanitizedConfig } from 'payload';
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
  const slug = kind === 'post' ? 'posts' : 'pages';
  const collection = (await config).collections.find((one) => one.slug === slug);
  const editorConfig = editorConfigOf(collection?.fields ?? []);
  return createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => {
      throw error;
    },
  });
}

/** Get what the editor of the rich text among these fields is made of. */
export function editorConfigOf(fields: Field[]): LexicalRichTextAdapter['editorConfig'] {
  const field = fields.find((one) => one.type === 'richText');
  if (!field?.editor) throw new Error('There is no rich text among these fields.');
  return (field.editor as LexicalRichTextAdapter).editorConfig;
}
