import type { BrandData } from './brand/brand-data.js';

/** All that the rest of the house needs of a brand. */
export interface BrandBuild {
  /** The brand's one style sheet; its addresses are relative to itself. */
  css: string;
  /** The same for `[data-brand]`, so that brands can stand side by side. */
  scopedCss: string;
  json: string;
  ts: string;
  js: string;
  dts: string;
  /** Custom property to CSS value with nothing left to look up, complete in each context. */
  values: { light: Record<string, string>; dark: Record<string, string>; ar: Record<string, string> };
  /** Files to publish beside the style sheet: path relative to it, and where they lie. */
  assets: { path: string; source: string }[];
  /** Changes when anything above does. */
  hash: string;
  data: BrandData;
}
