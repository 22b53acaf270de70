import type { Told } from './events.ts';

/** Write what happened as Slack shows it: https://docs.slack.dev/messaging/formatting-message-text */
export function slackMessage({ summary, url }: Told): object {
  const text = summary.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').slice(0, 2900);
  return {
    text,
    blocks: [
      // As plain text, nothing that somebody wrote can be a mention or a link.
      { type: 'section', text: { type: 'plain_text', text: summary.slice(0, 2900), emoji: false } },
      ...(url === undefined
        ? []
        : [
            {
              type: 'actions',
              elements: [{ type: 'button', text: { type: 'plain_text', text: 'Look at it' }, url }],
            },
          ]),
    ],
  };
}
