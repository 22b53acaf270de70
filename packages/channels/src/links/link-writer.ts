import { safeAddress } from '../blocks/safe-address.js';
import type { ChannelName } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { measuredLink } from './measured-link.js';

/** Gives the address a link is to have; undefined where its words are to stand without one. */
export type LinkWriter = (href: string) => string | undefined;

/** Write the links of a document as a format of a channel has them: whole, safe, and measured where there is a campaign. */
export function linkWriter(
  { key, url }: ChannelDocument,
  { brand, campaign }: { brand: { host: string }; campaign?: string },
  channel: ChannelName,
  format: string,
): LinkWriter {
  return (href) => {
    const address = safeAddress(href, url);
    if (address === undefined || campaign === undefined) return address;
    return safeAddress(measuredLink(address, brand.host, { campaign, channel, format, content: key }));
  };
}
