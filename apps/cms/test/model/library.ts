import type { DataContext, FormContext, ReferableCollection, RichTextCodec } from '../../src/model/context.ts';

/** Keeps Markdown as it is, in an object as the editor's states are. */
export const plainCodec: RichTextCodec = {
  toMarkdown: (state) => (state as { markdown: string }).markdown,
  fromMarkdown: (markdown) => ({ markdown }),
};

/** A library in which every name is known: of these collections any, of pages and posts those given. */
export function libraryOf(
  known: Partial<Record<ReferableCollection, readonly string[]>> = {},
  shared: Readonly<Record<string, readonly unknown[]>> = {},
): FormContext & DataContext {
  return {
    brand: 'demo',
    defaultLocale: 'en',
    richText: plainCodec,
    idOf: (collection, name) =>
      known[collection] === undefined || known[collection].includes(name) ? `${collection}-id:${name}` : undefined,
    nameOf: (collection, id) => {
      const [prefix, ...name] = id.split(':');
      return prefix === `${collection}-id` ? name.join(':') : undefined;
    },
    sharedSection: (id) => shared[id],
  };
}
