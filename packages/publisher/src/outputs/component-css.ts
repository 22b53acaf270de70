import { outputPath } from '../document/output-path.js';
import type { OutputKind } from '../output-kind.js';
import type { RenderEnvironment } from '../render-environment.js';

/** The style of every page, and that of all sections for previews: hashed in their addresses, so that they may be cached for ever. */
export const componentCss: OutputKind<string> = {
  name: 'component-css',
  rank: 0,
  isImmutable: true,
  basis: ({ componentCss, sectionCss }) => `${componentCss.address} ${sectionCss.address}`,
  *all(_reader, { data }, env) {
    for (const { address } of sheetsOf(env)) {
      yield { kind: 'component-css', path: outputPath(data.id, address), brand: data.id, args: {} };
    }
  },
  touchedBy: () => [],
  load: (reader, { path }, env) =>
    sheetsOf(env).find(({ address }) => path === outputPath(reader.brand.id, address))?.css,
  render: (css) => css,
};

/** Nobody but a preview asks for the sections together. */
function sheetsOf({
  componentCss,
  sectionCss,
  preview,
}: RenderEnvironment): readonly { address: string; css: string }[] {
  return preview ? [componentCss, sectionCss] : [componentCss];
}
