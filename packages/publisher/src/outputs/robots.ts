import { hash } from '@pantograph/content';
import { outputPath } from '../document/output-path.js';
import type { OutputKind } from '../output-kind.js';

/** Tells crawlers that they are welcome and where the sitemap is. */
export const robots: OutputKind<string> = {
  name: 'robots',
  rank: 2,
  basis: ({ brand }) => hash(brand.data.host),
  *all(_reader, { data }) {
    yield { kind: 'robots', path: outputPath(data.id, '/robots.txt'), brand: data.id, args: {} };
  },
  touchedBy: () => [],
  load: (_reader, _key, { brand }) => brand.data.host,
  render: (host) => `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', host).href}\n`,
};
