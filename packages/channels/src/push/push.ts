import type { Channel, ChannelFinding, ChannelOutput } from '../channel.js';
import { formatsAsked } from '../document/formats-asked.js';
import { composePush, type PushFinding } from './compose-push.js';
import { pushFormats } from './push-formats.js';

/** Push messages: as much as a locked screen shows, as the payload that each service takes. */
export const push: Channel = {
  name: 'push',
  label: 'Push message',
  description: 'A push message for apps on iOS and Android and for browsers, as the JSON that is sent.',
  formats: pushFormats,
  async render(document, setting) {
    const findings: ChannelFinding[] = [];
    const outputs = formatsAsked(pushFormats, setting).flatMap(({ name: format }): ChannelOutput[] => {
      const report = (finding: PushFinding) => findings.push({ ...finding, channel: 'push', format });
      const content = composePush(document, setting, format, report);
      return content === undefined
        ? []
        : [{ channel: 'push', format, file: `${format}.json`, type: 'application/json', content }];
    });
    return { outputs, findings };
  },
};
