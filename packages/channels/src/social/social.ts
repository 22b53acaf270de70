import { cardAlt } from '../card/card-alt.js';
import type { CardNode } from '../card/card-node.js';
import { type CardFinding, type CardStudio, openStudio } from '../card/card-studio.js';
import { noRoomForPicture } from '../card/no-room-for-picture.js';
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
      const told = (finding: CardFinding) => findings.push({ ...finding, channel: 'social', format: network.name });
      const surface = networkSurface(network);
      const card = await studio.compose(surface, surface.height >= surface.width ? tallCard : wideCard);
      if (card) {
        if (card.lacksPicture) told(noRoomForPicture(studio.words.title, [network.label]));
        outputs.push(await draw(card.node, network, document, studio));
      } else if (studio.findings.every(({ severity }) => severity === 'warning')) {
        told(titleTooLong(studio.words.title, [network.label]));
      }
    }
    return { outputs, findings };
  },
};

/** Draw a card as PNG, or as JPEG where that is heavier than the network takes. */
async function draw(
  node: CardNode,
  network: SocialNetwork,
  { image }: ChannelDocument,
  { press, words }: CardStudio,
): Promise<ChannelOutput> {
  const { name: format, limits } = network;
  const surface = networkSurface(network);
  const shared = { channel: 'social' as const, format, alt: cardAlt(words, image?.alt, limits.altCharacters) };
  const png = await press.draw(node, surface);
  if (png.length <= limits.pictureBytes) {
    return { ...shared, file: `${format}.png`, type: 'image/png', content: png };
  }
  const jpeg = await press.draw(node, surface, { format: 'jpeg', quality: 88 });
  return { ...shared, file: `${format}.jpg`, type: 'image/jpeg', content: jpeg };
}
