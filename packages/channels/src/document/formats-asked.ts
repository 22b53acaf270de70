import type { ChannelFormat, ChannelSetting } from '../channel.js';

/** Get the formats of a channel that are to be made: those a setting names, else all. */
export function formatsAsked(formats: readonly ChannelFormat[], { formats: names }: ChannelSetting): ChannelFormat[] {
  return formats.filter(({ name }) => !names || names.includes(name));
}
