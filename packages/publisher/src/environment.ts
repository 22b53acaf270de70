import { hash } from '@pantograph/content';
import type { OutputBrand } from './output-brand.js';
import type { PublishOptions } from './publish-options.js';
import type { RenderEnvironment } from './render-environment.js';

/** Put together what render may use, for a brand. */
export function makeEnvironment(brand: OutputBrand, { renderer, componentCss }: PublishOptions): RenderEnvironment {
  const address = `/assets/components.${hash(componentCss)
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 10)}.css`;
  return {
    brand,
    codeHash: renderer.hash,
    stylesheets: [address, '/brand/tokens.css'],
    componentCss: { address, css: componentCss },
    assets: renderer.assets,
    render: (view, props) => renderer.render(view, props),
  };
}
