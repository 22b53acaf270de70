import { banner } from './banner/banner.js';
import type { Channel } from './channel.js';
import { email } from './email/email.js';
import { landingPage } from './landing-page/landing-page.js';
import { post } from './post/post.js';
import { social } from './social/social.js';

/** The channels that are built, in the order people meet them. */
export const channels: readonly Channel[] = [landingPage, post, email, social, banner];
