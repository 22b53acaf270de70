import { banner } from './banner/banner.js';
import { calendar } from './calendar/calendar.js';
import type { Channel } from './channel.js';
import { email } from './email/email.js';
import { landingPage } from './landing-page/landing-page.js';
import { post } from './post/post.js';
import { print } from './print/print.js';
import { push } from './push/push.js';
import { sms } from './sms/sms.js';
import { social } from './social/social.js';
import { text } from './text/text.js';

/** The channels that are built, in the order people meet them. */
export const channels: readonly Channel[] = [
  landingPage,
  post,
  email,
  social,
  banner,
  print,
  sms,
  push,
  calendar,
  text,
];
