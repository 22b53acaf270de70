import { oneLine } from '../blocks/one-line.js';
import type { ChannelFinding, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { ownCopy } from '../document/own-copy.js';
import { fitSentences } from '../fit/fit-sentences.js';
import { countGraphemes } from '../fit/graphemes.js';
import { quoted } from '../fit/quoted.js';
import { linkWriter } from '../links/link-writer.js';
import { writeJson } from '../text/write-json.js';
import { pushFormats } from './push-formats.js';
import { pushPayload } from './push-payload.js';

export type PushFinding = Omit<ChannelFinding, 'channel' | 'format'>;

/** Compose a push message as the JSON of its payload; undefined where its title or its words do not fit. */
export function composePush(
  document: ChannelDocument,
  setting: ChannelSetting,
  format: string,
  report: (finding: PushFinding) => void,
): string | undefined {
  const known = pushFormats.find(({ name }) => name === format);
  const write = pushPayload[format];
  if (!known || !write) return undefined;
  const { titleGraphemes, bodyGraphemes, payloadBytes } = known.limits;
  const { key, locale, action, url, copy } = document;
  const own = ownCopy(document, 'push', format);
  const bodyPath = own === undefined ? 'description' : `copy.${copy?.[`push.${format}`] ? `push.${format}` : 'push'}`;
  const address = linkWriter(document, setting, 'push', format)(action?.href ?? url) ?? setting.brand.host;
  const fit = (path: string, what: string, text: string, most: number) =>
    fitted({ path, what, text: oneLine(text), most, on: known.label, locale }, report);
  const title = fit('title', 'The title', document.title, titleGraphemes);
  const body = fit(bodyPath, 'The message', own ?? document.description, bodyGraphemes);
  if (title === undefined || body === undefined) return undefined;
  const payload = write({ title, body, url: address, locale, tag: key });
  const bytes = new TextEncoder().encode(writeJson(payload)).length;
  if (bytes <= payloadBytes) return `${writeJson(payload, 1)}\n`;
  report({
    rule: 'push-bytes',
    severity: 'error',
    path: action ? 'action.href' : 'url',
    message: `${known.label} takes ${payloadBytes} bytes, and the message with its link has ${bytes}.`,
    fix: 'Shorten the address it leads to.',
  });
  return undefined;
}

interface Words {
  path: string;
  what: string;
  text: string;
  most: number;
  on: string;
  locale: string;
}

function fitted(
  { path, what, text, most, on, locale }: Words,
  report: (finding: PushFinding) => void,
): string | undefined {
  if (text === '') {
    const message = `${what} of the push message has no words.`;
    report({ rule: 'push-words', severity: 'error', path, message, fix: 'Write it.' });
    return undefined;
  }
  const { text: kept, left } = fitSentences(text, locale, (part) => countGraphemes(part) <= most);
  if (left.length === 0) return kept;
  const tooLong = `${on} shows ${most} letters of it, and this has ${countGraphemes(text)}`;
  if (kept === '') {
    report({
      rule: 'push-length',
      severity: 'error',
      path,
      message: `${what} of the push message does not fit: ${tooLong}, with no whole sentence that fits.`,
      fix: `Write ${most} letters or fewer.`,
    });
    return undefined;
  }
  report({
    rule: 'push-length',
    severity: 'warning',
    path,
    message: `${what} of the push message does not fit: ${tooLong}; this was left out: ${quoted(left)}`,
    fix: `Write it in ${most} letters where all of it matters.`,
  });
  return kept;
}
