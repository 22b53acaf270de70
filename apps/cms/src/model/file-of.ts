import { stringify } from 'yaml';
import type { FileCollection } from './document-models.ts';
import type { Form } from './form-of.ts';

/** A file of the `files` source. */
export interface FormFile {
  /** Below the brand's folder, such as `pages/pilot.de.yaml`. */
  path: string;
  text: string;
}

const folders: Readonly<Record<FileCollection, string>> = {
  pages: 'pages/',
  posts: 'posts/',
  authors: 'authors/',
  settings: '',
};

/** What a file name may end with and be read as a language: see the files source. */
const likeLanguage = /\.[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Say where the file of a document lies, below the brand's folder. */
export function pathOf(collection: FileCollection, key: string, locale: string, defaultLocale: string): string {
  const language = locale === defaultLocale && !likeLanguage.test(key) ? '' : `.${locale}`;
  return `${folders[collection]}${key}${language}${collection === 'posts' ? '.md' : '.yaml'}`;
}

/** Write a source form as the file that the `files` source makes the same document of. */
export function fileOf(
  collection: FileCollection,
  key: string,
  locale: string,
  form: Form,
  defaultLocale: string,
): FormFile {
  const path = pathOf(collection, key, locale, defaultLocale);
  if (collection !== 'posts') return { path, text: yaml(form) };
  const { body = '', ...frontMatter } = form;
  return { path, text: `---\n${yaml(frontMatter)}---\n\n${String(body).replace(/^\n+/, '')}` };
}

/**
 * Long texts stay on their line, so that a change of a word is a change of one line; texts of several lines are blocks.
 * What another reader of YAML could take for a date or a number is in quotes.
 */
function yaml(form: Form): string {
  const style = { lineWidth: 0, blockQuote: 'literal', singleQuote: true } as const;
  return stringify(form, { ...style, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}
