import type { Focus } from '@pantograph/contract';

/** What a preview has to know of a document that another one names. */
export interface PreviewFact {
  id: string;
  collection: string;
  /** What forms call it; of media the name of its file below media/. */
  key: string;
  /** Of tags: what readers see, by language. */
  label?: Readonly<Record<string, string>>;
  /** Of pages and posts: by language the address it has or will have; null where it leads nowhere. */
  addresses?: Readonly<Record<string, string | null>>;
  /** Of pictures: a signed address of the CMS, from its root, and the size in pixels. */
  src?: string;
  width?: number;
  height?: number;
  /** Of pictures: its focal point, unless it is the middle. */
  focus?: Focus;
  /** Of authors, by language. */
  author?: Readonly<Record<string, AuthorFact>>;
  /** Of shared sections: the blocks that show, in all languages. */
  sections?: readonly unknown[];
}

/** What posts show of who wrote them. */
export interface AuthorFact {
  name: string;
  role?: string;
  bio?: string;
  image?: { src: string; alt: string; width?: number; height?: number; focus?: Focus };
}

/** A document for its preview, and whatever is needed to draw it in each language of its brand. */
export interface PreviewedDocument {
  id: string;
  collection: PreviewedCollection;
  title: string;
  brand: { id: string; name: string; locales: readonly string[]; defaultLocale: string };
  /** The document with all its languages, as Payload keeps it. */
  document: Readonly<Record<string, unknown>>;
  facts: readonly PreviewFact[];
  /** By language, where the brand's site has the page that draws; empty where the CMS does not know the site. */
  shells: Readonly<Record<string, string>>;
}

/** The collections whose documents are drawn. */
export const previewedCollections = ['pages', 'posts', 'shared-sections'] as const;

export type PreviewedCollection = (typeof previewedCollections)[number];
