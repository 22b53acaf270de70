import { createSource } from '@pantograph/content';
import { publish } from '@pantograph/publisher';

/** Publish a folder of content with views that tell their release: `hash`. */
export function publishJob({ content, store, out, brand, hash }) {
  return publish({
    store,
    sources: [createSource(`files:${content}`, { brands: [brand.data] })],
    brands: [brand],
    renderer: { hash, assets: [], render: (view, props) => `${hash} ${view} ${JSON.stringify(props)}\n` },
    componentCss: `a{--is:${hash}}`,
    out,
  });
}
