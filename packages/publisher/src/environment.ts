import { hash } from '@pantograph/content';
import type { OutputBrand } from './output-brand.js';
import type { PublishOptions } from './publish-options.js';
import type { RenderEnvironment } from './render-environment.js';

let lastCss = { css: '', hash: hash('') };

/** Hash the CSS of all components, which seldom is another than it was. */
export function hashCss(css: string): string {
  if (lastCss.css !== css) lastCss = { css, hash: hash(css) };
  return lastCss.hash;
}

type Given = Pick<PublishOptions, 'renderer' | 'componentCss'>;

const known = new WeakMap<OutputBrand, Given & { environment: RenderEnvironment }>();

/** Put together what render may use, for a brand. While all of it is the same, so is what is returned. */
export function makeEnvironment(brand: OutputBrand, { renderer, componentCss }: Given): RenderEnvironment {
  const last = known.get(brand);
  if (last?.renderer === renderer && last.componentCss === componentCss) return last.environment;
  const environment = assemble(brand, renderer, componentCss);
  known.set(brand, { renderer, componentCss, environment });
  return environment;
}

function assemble(
  brand: OutputBrand,
  renderer: Given['renderer'],
  componentCss: Given['componentCss'],
): RenderEnvironment {
  const address = `/assets/components.${hashCss(componentCss)
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 10)}.css`;
  return {
    brand,
    codeHash: renderer.hash,
    stylesheets: [address, '/brand/tokens.css'],
    componentCss: { address, css: componentCss },
    assets: renderer.assets,
    ...(renderer.preview && { preview: renderer.preview }),
    render: (view, props) => renderer.render(view, props),
  };
}
