import type { OutputBrand } from './output-brand.js';
import type { SiteAsset, SitePreview } from './site-renderer.js';

/** What render may use besides the props. Whatever it uses must be in the kind's basis. */
export interface RenderEnvironment {
  readonly brand: OutputBrand;
  /** Hash of the views' code. */
  readonly codeHash: string;
  /** Addresses of the brand's stylesheets in order: component CSS (hashed), then `/brand/tokens.css`. */
  readonly stylesheets: readonly string[];
  /** Address, file and hash of the component CSS. */
  readonly componentCss: { readonly address: string; readonly css: string };
  readonly assets: readonly SiteAsset[];
  readonly preview?: SitePreview;
  /** Render a view of the site. */
  render(view: string, props: unknown): string | Promise<string>;
}
