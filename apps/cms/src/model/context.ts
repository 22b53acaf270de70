import type { Focus } from '@pantograph/contract';

/** Turns formatted text of the CMS into Markdown and back. Made by src/rich-text. */
export interface RichTextCodec {
  /** Empty where nothing is written. */
  toMarkdown(state: unknown): string;
  fromMarkdown(markdown: string): unknown;
}

/** What other documents are called, by collection: a key, the path of a file below media/, the label of a tag. */
export type ReferableCollection = 'pages' | 'posts' | 'authors' | 'media' | 'tags';

/** What it takes to make a form. */
export interface FormContext {
  readonly defaultLocale: string;
  readonly richText: RichTextCodec;
  /** Say what a document is called; undefined where there is none. */
  nameOf(collection: ReferableCollection, id: string, locale: string): string | undefined;
  /** Get the focal point of a picture; undefined in the middle. */
  focusOf?(file: string): Focus | undefined;
  /** Get the blocks of a shared section, with all their languages; undefined where there is none. */
  sharedSection(id: string): readonly unknown[] | undefined;
  /** What stands for an alternative text that nobody wrote yet; without it, such a text is left out and asked for. */
  readonly unwrittenAlt?: string;
}

/** What it takes to make data. */
export interface DataContext {
  readonly defaultLocale: string;
  readonly richText: RichTextCodec;
  /** The brand whose document it is. */
  readonly brand: string;
  /** Find a document by what it is called; undefined where there is none. */
  idOf(collection: ReferableCollection, name: string, locale: string): string | undefined;
  /** Get the focal point that a picture has in the library, by its id; undefined in the middle. */
  focusOf?(file: string): Focus | undefined;
}
