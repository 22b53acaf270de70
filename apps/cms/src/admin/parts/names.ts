import { brands } from '../../project/brands.ts';

export { languageName } from '../../project/language-name.ts';

/** What one document of a collection is called in a line of text. */
const kinds: Readonly<Record<string, string>> = {
  pages: 'Page',
  posts: 'Post',
  authors: 'Author',
  settings: 'Navigation and settings',
  'shared-sections': 'Shared section',
};

export function kindName(collection: string): string {
  return kinds[collection] ?? collection;
}

export function brandName(id: string): string {
  return brands.get(id)?.name ?? id;
}
