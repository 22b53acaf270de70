import type { ChannelBrand, ChannelDocument, ChannelSetting } from '@pantograph/channels';
import { fetchFile, storyBrand } from './story-brand.js';
import { storyDocument } from './story-document.js';

/** A section as channels are given it. */
export interface StoryChannel {
  document: ChannelDocument;
  setting: ChannelSetting;
}

/** Get a section as channels are given it, with the brand and the pictures of this Storybook. */
export async function storyChannel(
  section: string,
  props: Readonly<Record<string, unknown>>,
  brandId: string,
  locale: string,
): Promise<StoryChannel> {
  const brand = await storyBrand(brandId);
  return {
    document: storyDocument(section, props, brand, locale),
    setting: { brand, locale, picture: (src) => readPicture(src, brand) },
  };
}

/** Pictures of examples alone are read: nobody else is asked for anything. */
async function readPicture(src: string, { host }: ChannelBrand) {
  const folder = `${host}/examples/`;
  const bytes = src.startsWith(folder) ? await fetchFile(`/examples/${src.slice(folder.length)}`) : undefined;
  return bytes && { bytes, type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png' };
}
