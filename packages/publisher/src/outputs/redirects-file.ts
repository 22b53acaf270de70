import { hash } from '@pantograph/content';
import { outputPath } from '../document/output-path.js';
import { redirectEnd } from '../document/redirect-target.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind } from '../output-kind.js';

/**
 * Tells a host what to answer at old addresses: 301 and where to, or 410. In the form that Netlify and Cloudflare read:
 * https://docs.netlify.com/manage/routing/redirects/overview/, https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const redirectsFile: OutputKind<string[]> = {
  name: 'redirects-file',
  rank: 2,
  basis: ({ brand: { data } }) => hash(JSON.stringify([data.locales, data.defaultLocale])),
  all: (_reader, brand) => [keyOf(brand)],
  *touchedBy({ before, after }, reader, brand) {
    const isMoved = before?.slug !== after?.slug;
    if (!isMoved && after?.type !== 'redirects') return;
    if (reader.query('redirect-paths', brand.data.id).length > 0) yield keyOf(brand);
  },
  load(reader) {
    const { brand } = reader;
    const lines = reader.query('redirect-paths', brand.id).flatMap((path) => {
      const end = redirectEnd(reader, path);
      const from = encodeURI(path);
      if (!end) return [];
      return end.gone ? [`${from} ${from} 410`] : [`${from} ${end.target} 301`];
    });
    return lines.length > 0 ? lines : undefined;
  },
  render: (lines) => `${lines.join('\n')}\n`,
};

function keyOf({ data }: OutputBrand): OutputKey {
  return { kind: 'redirects-file', path: outputPath(data.id, '/_redirects'), brand: data.id, args: {} };
}
