import { cardAlt } from '../card/card-alt.js';
import { type CardStudio, openStudio } from '../card/card-studio.js';
import { tallCard } from '../card/tall-card.js';
import { titleTooLong } from '../card/title-too-long.js';
import { wideCard } from '../card/wide-card.js';
import type { Channel, ChannelFinding, ChannelOutput } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { networkSurface } from './network-surface.js';
import { postText } from './post-text.js';
import type { SocialNetwork } from './social-network.js';
import { socialNetworks } from './social-networks.js';

/** Posts for social networks: their texts, and cards in their sizes. */
export const social: Channel = {
  name: 'social',
  label: 'Social posts',
  description: 'A text and a picture for each network, within its limits, to be pasted or planned.',
  formats: socialNetworks,
  async render(document, setting) {
    const networks = socialNetworks.filter(({ name }) => setting.formats?.includes(name) ?? true);
    const outputs: ChannelOutput[] = [];
    const findings: ChannelFinding[] = [];
    const texts = networks.map((network) => ({ network, ...postText(document, network, setting) }));
    for (const { network, findings: told } of texts) {
      findings.push(...told.map((finding) => ({ ...finding, channel: 'social' as const, format: network.name })));
    }
    const made = texts.filter((post) => post.text !== undefined);
    if (made.length === 0) return { outputs, findings };
    const studio = await openStudio(document, setting);
    findings.push(...studio.findings.map((finding) => ({ ...finding, channel: 'social' as const })));
    for (const { network, text = '' } of made) {
      outputs.push({
        channel: 'social',
        format: network.name,
        file: `${network.name}.txt`,
        type: 'text/plain',
        content: text,
      });
      const card = await drawFor(network, document, studio);
      if (card) outputs.push(card);
      else if (studio.findings.every(({ severity }) => severity === 'warning'))
        findings.push({
          ...titleTooLong(studio.words.title, [network.label]),
          channel: 'social',
          format: network.name,
        });
    }
    return { outputs, findings };
  },
};

async function drawFor(
  network: SocialNetwork,
  { image }: ChannelDocument,
  studio: CardStudio,
): Promise<ChannelOutput | undefined> {
  const surface = networkSurface(network);
  const node = await studio.compose(surface, surface.height >= surface.width ? tallCard : wideCard);
  if (!node) return undefined;
  const png = await studio.press.draw(node, surface);
  const shared = {
    channel: 'social' as const,
    format: network.name,
    alt: cardAlt(studio.words, image?.alt, network.limits.altCharacters),
  };
  if (png.length <= network.limits.pictureBytes)
    return { ...shared, file: `${network.name}.png`, type: 'image/png', content: png };
  const jpeg = await studio.press.draw(node, surface, { format: 'jpeg', quality: 88 });
  return { ...shared, file: `${network.name}.jpg`, type: 'image/jpeg', content: jpeg };
}
