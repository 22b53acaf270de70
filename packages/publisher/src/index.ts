export type { OutputBrand } from './output-brand.js';
export type { CopiedFile, OutputKey, OutputKind, Rendered } from './output-kind.js';
export { pageBasis } from './page-basis.js';
export type { PlanReader } from './plan-reader.js';
export type { PublishOptions, PublishProgress } from './publish-options.js';
export type { PublishResult, Refusal } from './publish-result.js';
export type { RenderEnvironment } from './render-environment.js';
export type { SiteAsset, SiteRenderer } from './site-renderer.js';
export type { TrackingReader } from './tracking-reader.js';
