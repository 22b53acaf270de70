/** A page as the floor gets it: everything looked up, linked and put into words, nothing left but to write HTML. */
export interface PageModel {
  /** Below the brand's folder. */
  file: string;
  view: string;
  head: HeadModel;
  /** HTML; the same string on most pages. */
  header: string;
  footer: string;
  main: MainModel;
}

export type MainModel = SectionsModel | PostModel | ListModel;

export interface HeadModel {
  lang: string;
  dir: string;
  brand: { name: string; themeColor: { light: string; dark: string }; icon: string };
  url: string;
  title: string;
  heading: string;
  description: string;
  image?: { url: string; alt: string; width?: number; height?: number };
  alternates: { lang: string; url: string }[];
  feeds: { type: string; title: string; href: string }[];
  jsonLd: object[];
  robots?: string;
  stylesheets: string[];
  style?: string;
  preloadFonts: string[];
  preloadImages?: { href: string; type?: string }[];
  article?: { published: string; modified?: string; authors: string[]; tags: string[] };
  prev?: string;
  next?: string;
}

export interface SectionsModel {
  kind: 'page';
  variant: string;
  /** Name of the html function, and its props. */
  sections: { name: string; props: object }[];
}

export interface LinkModel {
  label: string;
  href: string;
}

export interface CardModel {
  href: string;
  title: string;
  description: string;
  date: string;
  words: string;
  minutes: string;
}

export interface AuthorModel {
  name: string;
  href: string;
  role?: string;
  bio?: string;
  initials: string;
}

export interface PostModel {
  kind: 'post';
  variant: string;
  blog: LinkModel;
  title: string;
  description: string;
  date: string;
  words: string;
  minutes: string;
  tags: LinkModel[];
  authors: AuthorModel[];
  outline: { href: string; text: string; children: { href: string; text: string }[] }[];
  body: string;
  related: CardModel[];
}

export interface ListModel {
  kind: 'list';
  list: 'index' | 'group' | 'archive';
  variant: string;
  kicker?: string;
  title: string;
  description?: string;
  author?: AuthorModel;
  crumbs?: LinkModel[];
  feeds?: LinkModel[];
  archiveHref?: string;
  newer?: string;
  older?: string;
  hasNeighbours: boolean;
  posts: CardModel[];
  months?: { id: string; name: string; posts: CardModel[] }[];
  tags?: { label: string; href: string; count: number }[];
}
