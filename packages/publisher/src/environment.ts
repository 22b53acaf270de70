import { hash } from '@pantograph/content';
import { type SectionStyles, styleOf } from '@pantograph/pages';
import type { OutputBrand } from './output-brand.js';
import type { PublishOptions } from './publish-options.js';
import type { RenderEnvironment } from './render-environment.js';

const hashes = new Map<string, string>();

/** Hash the CSS of components, which seldom is another than it was. */
export function hashCss(css: string): string {
  const known = hashes.get(css) ?? hash(css);
  if (hashes.size > 8) hashes.clear();
  hashes.set(css, known);
  return known;
}

const noSections: SectionStyles = { sections: {}, sheets: {} };

type Given = Pick<PublishOptions, 'renderer' | 'componentCss' | 'sectionStyles'>;

const known = new WeakMap<OutputBrand, Given & { environment: RenderEnvironment }>();

/** Put together what render may use, for a brand. While all of it is the same, so is what is returned. */
export function makeEnvironment(brand: OutputBrand, given: Given): RenderEnvironment {
  const last = known.get(brand);
  if (
    last?.renderer === given.renderer &&
    last.componentCss === given.componentCss &&
    last.sectionStyles === given.sectionStyles
  ) {
    return last.environment;
  }
  const environment = assemble(brand, given);
  known.set(brand, { ...given, environment });
  return environment;
}

function addressOf(name: string, css: string): string {
  return `/assets/${name}.${hashCss(css)
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 10)}.css`;
}

function assemble(
  brand: OutputBrand,
  { renderer, componentCss, sectionStyles = noSections }: Given,
): RenderEnvironment {
  const address = addressOf('components', componentCss);
  const sectionCss = Object.values(sectionStyles.sheets).join('');
  return {
    brand,
    codeHash: renderer.hash,
    drawingHash: renderer.drawingHash ?? renderer.hash,
    stylesheets: [address, '/brand/tokens.css'],
    componentCss: { address, css: componentCss },
    sectionCss: { address: addressOf('sections', sectionCss), css: sectionCss },
    sectionStyle: (names) => styleOf(sectionStyles, names),
    assets: renderer.assets,
    ...(renderer.preview && { preview: renderer.preview }),
    render: (view, props) => renderer.render(view, props),
  };
}
