/** Every word of the interface in one language. What brands say is in documents; this is what pages say by themselves. */
export interface Messages {
  /** The language in itself. */
  readonly language: string;
  /** The locale that Intl formats with: calendar and digits named, so that every runtime agrees. */
  readonly intl: string;
  readonly skip: string;
  readonly navigation: string;
  readonly menu: string;
  /** Names the menu of languages. */
  readonly languages: string;
  home(brand: string): string;
  readonly breadcrumb: string;
  readonly blog: string;
  blogTitle(brand: string): string;
  blogDescription(brand: string): string;
  readonly published: string;
  readonly updated: string;
  readonly by: string;
  readonly readingTime: string;
  minutes(count: number): string;
  readonly contents: string;
  readonly tags: string;
  readonly readNext: string;
  readonly archive: string;
  readonly allPosts: string;
  readonly pagination: string;
  readonly newer: string;
  readonly older: string;
  tagged(tag: string): string;
  taggedDescription(tag: string, brand: string): string;
  postsBy(author: string): string;
  readonly feeds: string;
  readonly notFoundTitle: string;
  readonly notFoundBody: string;
  readonly notFoundAction: string;
  /** Names the page that shows a draft. */
  readonly preview: string;
  /** Stands there until there is one. */
  readonly previewWaits: string;
  /** At an address whose page moved. */
  readonly movedTitle: string;
  readonly movedBody: string;
  readonly movedAction: string;
  /** At an address whose page was taken away. */
  readonly goneTitle: string;
  readonly goneBody: string;
  /** Where what a form sends cannot be received now. */
  readonly formAwayTitle: string;
  readonly formAwayBody: string;
}
