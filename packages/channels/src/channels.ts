import type { Channel } from './channel.js';
import { landingPage } from './landing-page/landing-page.js';
import { post } from './post/post.js';

/** The channels that are built, in the order people meet them. */
export const channels: readonly Channel[] = [landingPage, post];
