/** A file that every brand's site carries, such as the scoped styles of a view. */
export interface SiteAsset {
  /** Below the brand's folder, hashed in its name: `_astro/page.3fa2.css`. */
  path: string;
  bytes?: Uint8Array | string;
  file?: string;
}

/** The shell that shows drafts, where a site is published with one. */
export interface SitePreview {
  /** Addresses below each brand's host, of two of the assets. */
  readonly script: string;
  readonly style: string;
  /** The editors that may draw in it: origins, or `loopback` for every port of this machine. */
  readonly origins: readonly string[];
}

/** What turns props into whole HTML documents: apps/site's renderer. Loaded at the first render, not before. */
export interface SiteRenderer {
  /** Of the code of the views and of all they import. */
  readonly hash: string;
  /** Of the code that draws cards and pictures for emails, so that they are not drawn again for another view; `hash` where it is missing. */
  readonly drawingHash?: string;
  render(view: string, props: unknown): string | Promise<string>;
  readonly assets: readonly SiteAsset[];
  readonly preview?: SitePreview;
}
