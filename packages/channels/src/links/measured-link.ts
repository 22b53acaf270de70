import type { ChannelName } from '../channel.js';

/** Where a link stands, as reports of visits group it. */
export interface LinkPlace {
  campaign: string;
  channel: ChannelName;
  /** The format of the channel: a network, a service, a size. */
  format: string;
  /** Which of several: the key of the document, and perhaps a place in it. */
  content: string;
}

/** What kind of visit a channel brings, in the words that analytics tools group by. */
const mediums: Readonly<Record<ChannelName, string>> = {
  'landing-page': 'web',
  post: 'blog',
  email: 'email',
  social: 'social',
  banner: 'display',
  print: 'print',
  sms: 'sms',
  push: 'push',
  calendar: 'calendar',
  text: 'text',
};

/**
 * Give a link to the brand's own pages the parameters by which a campaign is measured: `utm_source` is the format,
 * `utm_medium` the kind of channel, `utm_campaign` the campaign and `utm_content` what exactly was clicked. Parameters that
 * somebody wrote stay; addresses elsewhere, of mail and of telephones stay as they are.
 */
export function measuredLink(href: string, host: string, { campaign, channel, format, content }: LinkPlace): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  if (url.host !== new URL(host).host) return href;
  const parameters = { source: format, medium: mediums[channel], campaign, content };
  for (const [name, value] of Object.entries(parameters)) {
    if (!url.searchParams.has(`utm_${name}`)) url.searchParams.set(`utm_${name}`, value);
  }
  return url.href;
}
