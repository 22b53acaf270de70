import type { RichTextContext } from '../../src/rich-text/rich-text-context.ts';

const collections: Readonly<Record<string, string>> = { 'page:': 'pages', 'post:': 'posts', 'media/': 'media' };

/** A database in which every document is that a text refers to, but for those whose key begins with `gone`. */
export const context: RichTextContext = {
  documentOf(reference) {
    const [, prefix = '', key = ''] = /^(page:|post:|media\/)(.+)$/.exec(reference) ?? [];
    const collection = collections[prefix];
    return collection && !key.startsWith('gone') ? { collection, id: Buffer.from(key).toString('hex') } : undefined;
  },
  referenceOf(collection, id) {
    const prefix = Object.keys(collections).find((one) => collections[one] === collection);
    return prefix && /^(?:[\da-f]{2})+$/.test(id) ? `${prefix}${Buffer.from(id, 'hex').toString()}` : undefined;
  },
};
