import type { ChannelFormat } from '../channel.js';

const shown =
  'What are push notification character limits?, https://www.pushamplification.com/blog/what-are-push-notification-character-limits-optimization-tips/';

/** How much of a message each system shows, and how much its service carries. No system promises the former: it is what screens are seen to show. */
export const pushFormats: readonly (ChannelFormat & { limits: PushLimits })[] = [
  {
    name: 'ios',
    label: 'iOS',
    limits: { titleGraphemes: 50, bodyGraphemes: 178, payloadBytes: 4096 },
    source: `Generating a remote notification, https://developer.apple.com/documentation/usernotifications/generating-a-remote-notification; ${shown}`,
  },
  {
    name: 'android',
    label: 'Android',
    limits: { titleGraphemes: 65, bodyGraphemes: 240, payloadBytes: 4096 },
    source: `About FCM messages, https://firebase.google.com/docs/cloud-messaging/concept-options; ${shown}`,
  },
  {
    name: 'web',
    label: 'Browsers',
    limits: { titleGraphemes: 50, bodyGraphemes: 120, payloadBytes: 4096 },
    source: `RFC 8030, 7.2, https://www.rfc-editor.org/rfc/rfc8030#section-7.2; ${shown}`,
  },
];

/** Graphemes of the words, bytes of the payload in UTF-8. */
export interface PushLimits {
  readonly [bound: string]: number;
  readonly titleGraphemes: number;
  readonly bodyGraphemes: number;
  readonly payloadBytes: number;
}
