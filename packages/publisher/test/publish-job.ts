import { type ContentStore, createSource } from '@pantograph/content';
import { type OutputBrand, type PublishResult, publish } from '@pantograph/publisher';

/** A publish of a folder of content. */
export interface PublishJob {
  content: string;
  store: ContentStore;
  out: string;
  brand: OutputBrand;
  /** Hash of the views' code. */
  hash: string;
}

/** Publish with views that tell their release: `hash`. */
export function publishJob({ content, store, out, brand, hash }: PublishJob): Promise<PublishResult> {
  return publish({
    store,
    sources: [createSource(`files:${content}`, { brands: [brand.data] })],
    brands: [brand],
    renderer: { hash, assets: [], render: (view, props) => `${hash} ${view} ${JSON.stringify(props)}\n` },
    componentCss: `a{--is:${hash}}`,
    out,
  });
}
