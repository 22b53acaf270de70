import type { OutputBrand } from './output-brand.js';
import type { SiteAsset, SitePreview } from './site-renderer.js';

/** What render may use besides the props. Whatever it uses must be in the kind's basis. */
export interface RenderEnvironment {
  readonly brand: OutputBrand;
  /** Hash of the views' code. */
  readonly codeHash: string;
  /** Hash of the code that draws cards and pictures for emails. */
  readonly drawingHash: string;
  /** Addresses of the brand's stylesheets in order: component CSS (hashed), then `/brand/tokens.css`. */
  readonly stylesheets: readonly string[];
  /** Address and text of the CSS that every page has. */
  readonly componentCss: { readonly address: string; readonly css: string };
  /** The same of all sections together, for what may show any of them. */
  readonly sectionCss: { readonly address: string; readonly css: string };
  /** Get the style of the sections that stand on a page. */
  sectionStyle(names: Iterable<string>): string;
  readonly assets: readonly SiteAsset[];
  readonly preview?: SitePreview;
  /** Render a view of the site. */
  render(view: string, props: unknown): string | Promise<string>;
}
