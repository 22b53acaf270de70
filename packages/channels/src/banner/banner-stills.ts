import { cardAlt } from '../card/card-alt.js';
import { openStudio } from '../card/card-studio.js';
import { titleTooLong } from '../card/title-too-long.js';
import type { ChannelResult, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { bannerSizes } from './banner-sizes.js';
import { bannerSurface, compositions } from './compositions.js';

/** Draw banners as pictures alone: what an ad server falls back on, to be looked at where no files are made. */
export async function bannerStills(document: ChannelDocument, setting: ChannelSetting): Promise<ChannelResult> {
  const studio = await openStudio(document, setting);
  const result: ChannelResult = { outputs: [], findings: [] };
  result.findings.push(...studio.findings.map((finding) => ({ ...finding, channel: 'banner' as const })));
  for (const size of bannerSizes) {
    if (setting.formats && !setting.formats.includes(size.name)) continue;
    const surface = bannerSurface(size);
    const card = await studio.compose(surface, compositions[size.shape]);
    if (card) {
      const alt = cardAlt(studio.words, document.image?.alt, 300);
      const content = await studio.press.draw(card.node, surface);
      const file = { file: `${size.name}.png`, type: 'image/png', content, alt };
      result.outputs.push({ channel: 'banner', format: size.name, ...file });
    } else result.findings.push({ ...titleTooLong(studio.words.title, [size.name]), channel: 'banner' });
  }
  return result;
}
