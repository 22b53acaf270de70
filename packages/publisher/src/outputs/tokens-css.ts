import { hash } from '@pantograph/content';
import { outputPath } from '../document/output-path.js';
import type { OutputKind } from '../output-kind.js';

/** The tokens of a brand as custom properties: one stable address, so that a changed value rewrites no page. */
export const tokensCss: OutputKind<string> = {
  name: 'tokens-css',
  rank: 0,
  basis: ({ brand }) => hash(brand.css),
  *all(_reader, { data }) {
    yield { kind: 'tokens-css', path: outputPath(data.id, '/brand/tokens.css'), brand: data.id, args: {} };
  },
  touchedBy: () => [],
  load: (_reader, _key, { brand }) => brand.css,
  render: (css) => css,
};
