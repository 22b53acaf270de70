import type { Channel } from './channel.js';

/** The channels that are built, in the order people meet them. */
export const channels: readonly Channel[] = [];
