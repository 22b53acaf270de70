import type { Document } from '@pantograph/content';

/** What the rules need to know of a brand; BrandData has all of it. */
export interface CheckBrand {
  readonly id: string;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** The compositions it has chosen, by section; a section's own where it has none. */
  readonly variants?: Readonly<Record<string, string>>;
  readonly voice?: { readonly avoid?: readonly string[] };
}

/** What the rules may ask about the rest of the content. A question that cannot be answered is left out, and its rule passes. */
export interface CheckContext {
  brand: CheckBrand;
  /** Tell whether a reference (`page:KEY`, `post:KEY`, `author:KEY`, `media/FILE`) in a document leads to something live. */
  leadsSomewhere?(reference: string, document: Document): boolean;
  /** Get the id of the live document that has an address in the brand. */
  documentAt?(address: string): string | undefined;
  /** Tell whether an address of the site, such as `/blog/`, is published. */
  isPublished?(address: string): boolean;
}
