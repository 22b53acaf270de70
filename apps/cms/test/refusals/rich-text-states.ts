/** Formatted texts as the editor keeps them, for tests that break them. */

/** What every block of formatted text has. */
export const block = { version: 1, direction: 'ltr', format: '', indent: 0 };
export const words = (text: string, more: object = {}) => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  ...more,
});
export const paragraph = (...children: object[]) => ({
  type: 'paragraph',
  ...block,
  textFormat: 0,
  textStyle: '',
  children,
});
/** A whole formatted text. */
export const state = (...children: object[]) => ({ root: { type: 'root', ...block, children } });
export const link = (fields: object) => ({
  type: 'link',
  ...block,
  version: 3,
  id: 'abcabcabcabcabcabcabcabc',
  fields,
  children: [words('link')],
});
export const markdown = (text: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'abcabcabcabcabcabcabcabd', blockType: 'markdown', blockName: '', markdown: text },
});
/** Lists in lists. */
export function nested(depth: number): object {
  const inner: object = depth === 0 ? words('deep') : nested(depth - 1);
  const item = { type: 'listitem', ...block, value: 1, children: [inner] };
  return { type: 'list', ...block, listType: 'bullet', tag: 'ul', start: 1, children: [item] };
}
