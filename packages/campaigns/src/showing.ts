import type { ChannelName } from '@pantograph/channels';

/** Channels that have no drafts of their own and show those of others, the first of which is made for them where it is not asked for. */
export const showing: Readonly<Partial<Record<ChannelName, readonly ChannelName[]>>> = {
  print: ['landing-page'],
  text: ['landing-page', 'post'],
};
