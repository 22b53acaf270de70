import { outputPath } from '../document/output-path.js';
import type { OutputKind } from '../output-kind.js';

/** The style of all components: hashed in its address, so that it may be cached for ever. */
export const componentCss: OutputKind<string> = {
  name: 'component-css',
  rank: 0,
  isImmutable: true,
  basis: ({ componentCss }) => componentCss.address,
  *all(_reader, { data }, { componentCss }) {
    yield { kind: 'component-css', path: outputPath(data.id, componentCss.address), brand: data.id, args: {} };
  },
  touchedBy: () => [],
  load: (reader, { path }, { componentCss }) =>
    path === outputPath(reader.brand.id, componentCss.address) ? componentCss.css : undefined,
  render: (css) => css,
};
