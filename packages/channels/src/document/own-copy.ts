import type { ChannelName } from '../channel.js';
import type { ChannelDocument } from './channel-document.js';

/** Get the words that were written for a format of a channel, else for the channel. */
export function ownCopy({ copy }: ChannelDocument, channel: ChannelName, format: string): string | undefined {
  const words = copy?.[`${channel}.${format}`] ?? copy?.[channel];
  return words === undefined || words.trim() === '' ? undefined : words;
}
