import { direction } from '@pantograph/pages';

/** What a push message says, whoever carries it. */
export interface PushMessage {
  title: string;
  body: string;
  /** Where it leads. */
  url: string;
  locale: string;
  /** A later message with the same one takes its place. */
  tag: string;
}

/** A payload as a service takes it; the sender adds to whom it goes. */
export const pushPayload: Readonly<Record<string, (message: PushMessage) => object>> = {
  /** https://developer.apple.com/documentation/usernotifications/generating-a-remote-notification */
  ios: ({ title, body, url, tag }) => ({ aps: { alert: { title, body }, 'thread-id': tag }, url }),
  /** https://firebase.google.com/docs/reference/fcm/rest/v1/projects.messages */
  android: ({ title, body, url, tag }) => ({
    message: { notification: { title, body }, android: { notification: { tag } }, data: { url } },
  }),
  /** https://www.w3.org/TR/push-api/#declarative-push-message */
  web: ({ title, body, url, locale, tag }) => ({
    web_push: 8030,
    notification: { title, lang: locale, dir: direction(locale), body, navigate: url, tag },
  }),
};
