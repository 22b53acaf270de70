import type { Campaign } from '@pantograph/content';

/** A channel that a brief asks for. */
export interface ChannelWish {
  /** As written; there may be no such channel. */
  name: string;
  count?: number | undefined;
  formats?: readonly string[] | undefined;
}

/** List the channels a brief asks for, each once, in its order. */
export function wishesOf({ channels = [] }: Campaign): ChannelWish[] {
  if (Array.isArray(channels)) return [...new Set(channels)].map((name) => ({ name }));
  return Object.entries(channels).map(([name, options]) => ({
    name,
    ...(typeof options === 'object' && options !== null ? options : {}),
  }));
}
