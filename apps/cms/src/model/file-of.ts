import type { CollectionName } from './document-models.ts';
import type { Form } from './form-of.ts';
import { writeYaml } from './write-yaml.ts';

/** A file of the `files` source. */
export interface FormFile {
  /** Below the brand's folder, such as `pages/pilot.de.yaml`. */
  path: string;
  text: string;
}

const folders: Readonly<Record<CollectionName, string>> = {
  pages: 'pages/',
  posts: 'posts/',
  authors: 'authors/',
  settings: '',
  'shared-sections': 'shared-sections/',
};

/** What a file name may end with and be read as a language: see the files source. */
const likeLanguage = /\.[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Say where the file of a document lies, below the brand's folder. */
export function pathOf(collection: CollectionName, key: string, locale: string, defaultLocale: string): string {
  const language = locale === defaultLocale && !likeLanguage.test(key) ? '' : `.${locale}`;
  return `${folders[collection]}${key}${language}${collection === 'posts' ? '.md' : '.yaml'}`;
}

/** Write a source form as the file that the `files` source makes the same document of. */
export function fileOf(
  collection: CollectionName,
  key: string,
  locale: string,
  form: Form,
  defaultLocale: string,
): FormFile {
  const path = pathOf(collection, key, locale, defaultLocale);
  if (collection !== 'posts') return { path, text: writeYaml(form) };
  const { body = '', ...frontMatter } = form;
  return { path, text: `---\n${writeYaml(frontMatter)}---\n\n${String(body).replace(/^\n+/, '')}` };
}
