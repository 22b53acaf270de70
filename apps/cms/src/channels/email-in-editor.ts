import { mediaAddress } from '@pantograph/pages';
import { unzipSync } from 'fflate';
import { loadChannels } from '../campaigns/makers.ts';
import type { PreviewFact } from '../preview/preview-fact.ts';
import type { OpenBrand } from './channel-brand.ts';

const { pngAddress } = await loadChannels();

/**
 * Let a message be looked at before its pictures are published: those of the document are the CMS's, logos those of its zip,
 * and fonts the brand's own. What else it names is not asked for: the frame it is shown in forbids it.
 */
export function emailInEditor(
  html: string,
  zip: Uint8Array | undefined,
  facts: readonly PreviewFact[],
  { brand }: OpenBrand,
): string {
  const { id, host, logo } = brand;
  const here = new Map<string, string>();
  for (const { collection, key, src } of facts) {
    if (collection === 'media' && src !== undefined) here.set(pngAddress(host + mediaAddress(`media/${key}`)), src);
  }
  const packed = zip ? unzipSync(zip, { filter: ({ name }) => name.startsWith('images/') }) : {};
  for (const file of [logo.file, logo.inverse]) {
    const png = file?.replace(/\.svg$/, '.png');
    const bytes = png && packed[`images/${png.split('/').pop()}`];
    if (bytes) here.set(`${host}/brand/${png}`, `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return html
    .replaceAll(`${host}/brand/fonts/`, `/api/channels/brands/${id}/fonts/`)
    .replace(/(src="|url\(['"]?)(https?:[^"')]+)/g, (whole, before: string, address: string) => {
      const place = here.get(address.replaceAll('&amp;', '&'));
      return place === undefined ? whole : before + place.replaceAll('&', '&amp;');
    });
}
