import { oneLine } from '../blocks/one-line.js';
import type { ChannelFinding, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { ownCopy } from '../document/own-copy.js';
import { fitSentences } from '../fit/fit-sentences.js';
import { quoted } from '../fit/quoted.js';
import { linkWriter } from '../links/link-writer.js';
import { countSms, type SmsCount, smsUnits } from './count-sms.js';
import { plainLetters } from './plain-letters.js';

/** More are sent by any network, but each is paid for and read as one long text: three hold 459 letters of GSM-7. */
export const mostSegments = 3;

type Report = (finding: Omit<ChannelFinding, 'channel' | 'format'>) => void;

/**
 * Compose a text message: what was written for it, else the description by whole sentences, else the title, then the link and
 * the document's legal line, where words such as "Reply STOP" belong. Undefined where it does not fit.
 */
export function composeSms(
  document: ChannelDocument,
  setting: ChannelSetting,
  format: string,
  report: Report,
): string | undefined {
  const own = ownCopy(document, 'sms', format);
  const path = own === undefined ? 'description' : `copy.${document.copy?.[`sms.${format}`] ? `sms.${format}` : 'sms'}`;
  const words = (own ?? document.description).split('\n').map(oneLine).join('\n').trim();
  if (words === '') {
    report({
      rule: 'sms-words',
      severity: 'error',
      path,
      message: 'A text message needs words, and there are none.',
      fix: 'Write a description, or words of your own for the text message.',
    });
    return undefined;
  }
  const target = document.action?.href ?? document.url;
  const address = linkWriter(document, setting, 'sms', format)(target);
  const text = address === undefined ? words : withAddress(words, target, address);
  const end = endOf(text, address, document.legal);
  const fits = (part: string) => countSms(part + end).segments <= mostSegments;
  // Words of one's own may end in how to opt out: none of them is left out.
  const { text: fitted, left } = own === undefined ? fitSentences(text, setting.locale, fits) : whole(text, fits);
  const shortest = fitted === '' && own === undefined ? wholeTitle(document, address) : undefined;
  const kept = shortest?.words ?? fitted;
  if (left.length > 0) report(tooLong(path, text, end, kept, left));
  const costly = costOfLetters((kept === '' ? text : kept) + end, path);
  if (costly) report(costly);
  return kept === '' ? undefined : kept + (shortest?.end ?? end);
}

/** The title with all that a message ends with; undefined where it does not fit either. */
function wholeTitle({ title, legal }: ChannelDocument, address: string | undefined) {
  const words = oneLine(title);
  const end = endOf(words, address, legal);
  return words !== '' && countSms(words + end).segments <= mostSegments ? { words, end } : undefined;
}

function whole(text: string, fits: (text: string) => boolean): ReturnType<typeof fitSentences> {
  return fits(text) ? { text, left: [] } : { text: '', left: [text] };
}

/** Measure the link where the words have it already. */
function withAddress(words: string, target: string, address: string): string {
  const parts = words.split(target);
  return parts.reduce((text, part) => `${text}${/^[\w/?&=-]/.test(part) ? target : address}${part}`);
}

/** What every message ends with; what the words have already is not said twice. */
function endOf(text: string, address: string | undefined, legal = ''): string {
  const line = oneLine(legal);
  const link = address === undefined || text.includes(address) ? '' : ` ${address}`;
  return `${link}${line === '' || text.includes(line) ? '' : `\n${line}`}`;
}

function tooLong(
  path: string,
  text: string,
  end: string,
  kept: string,
  left: readonly string[],
): Parameters<Report>[0] {
  const count = countSms(text + end);
  const { joined } = smsUnits[count.encoding];
  const room = mostSegments * joined - countSms(end).units;
  const tooMuch = `With its link it has ${told(count)}, and ${mostSegments} messages are the most`;
  return kept === ''
    ? {
        rule: 'sms-length',
        severity: 'error',
        path,
        message: `${tooMuch}; no whole sentence fits, so no text message was made.`,
        fix: `Write a first sentence of at most ${room} letters.`,
      }
    : {
        rule: 'sms-length',
        severity: 'warning',
        path,
        message: text.startsWith(kept)
          ? `${tooMuch}; this was left out: ${quoted(left)}`
          : `${tooMuch}; no whole sentence fits, so it says “${kept}” alone.`,
        fix: `Write it in ${room} letters where all of it matters.`,
      };
}

function told({ units, segments, encoding }: SmsCount): string {
  return `${units} ${encoding === 'GSM-7' ? 'letters' : 'letters in the costly alphabet (UCS-2)'} in ${segments} message${segments === 1 ? '' : 's'}`;
}

function costOfLetters(message: string, path: string): Parameters<Report>[0] | undefined {
  const { letters, text } = plainLetters(message);
  if (letters.length === 0 || text === undefined) return undefined;
  const now = countSms(message);
  const then = countSms(text);
  const saved = now.segments - then.segments;
  const named = letters.map((letter) => (letter.trim() === '' || letter === '\u00ad' ? `U+${code(letter)}` : letter));
  return {
    rule: 'sms-letters',
    severity: 'warning',
    path,
    message: `Only ${named.join(' ')} keep${letters.length === 1 ? 's' : ''} the message out of the cheap alphabet (GSM-7): it is ${told(now)}; with plain letters it would be ${told(then)}.`,
    fix:
      saved > 0
        ? `Write plain quotes, dashes and spaces instead, and each recipient costs ${saved} message${saved === 1 ? '' : 's'} less.`
        : `Write plain quotes, dashes and spaces instead, and ${then.perSegment} letters fit into a message rather than ${now.perSegment}.`,
  };
}

function code(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
