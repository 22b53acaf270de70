import { strToU8 } from 'fflate';
import type { ChannelFinding, ChannelOutput, ChannelResult, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { hasEmailWords } from '../words/email-words.js';
import { wordsOf } from '../words/words-of.js';
import { type ComposedEmail, composeEmail } from './compose-email.js';
import { findInDocument } from './find/find-in-document.js';
import { findInMessage } from './find/find-in-message.js';
import { finding } from './find/finding.js';
import { type MarkPlace, writeMark } from './merge/write-mark.js';
import { pngAddress } from './pictures/png-address.js';
import type { EmailService } from './services/email-service.js';
import { services } from './services/services.js';
import type { PackedPictures } from './zip/packed-pictures.js';

/** Make a document's messages for the services that were asked for, and say what is wrong with them. */
export async function makeEmail(document: ChannelDocument, setting: ChannelSetting): Promise<ChannelResult> {
  const chosen = services.filter(({ name }) => setting.formats?.includes(name) ?? true);
  const findings = findInDocument(document);
  const outputs: ChannelOutput[] = [];
  const words = wordsOf(document.locale, setting.brand.words);
  const composed = new Map<string | undefined, ComposedEmail>();
  // Only where there are files: the rest of an email is made in browsers, too.
  const { packPictures, packZip } = await import('#pack-email');
  if (!hasEmailWords(words)) return { outputs, findings: [...findings, unspoken(document.locale)] };
  const packed = await packPictures(document, setting);
  findings.push(...packed.unread.map(unread));
  for (const service of chosen) {
    const copy = document.copy?.[`email.${service.name}`] ?? document.copy?.email;
    const message = composed.get(copy) ?? (await composeEmail(document, setting, words, copy));
    composed.set(copy, message);
    const made = write(message, document, setting, service, pngAddress);
    const forZip = write(message, document, setting, service, (src) => packed.files.get(src)?.name ?? pngAddress(src));
    findings.push(...findInMessage(made.html, service, setting.brand.sender.address));
    outputs.push(
      output(service, 'html', 'text/html', made.html),
      output(service, 'txt', 'text/plain', made.plain),
      output(service, 'subject.txt', 'text/plain', made.lines),
    );
    const zip = packZip(zipFiles(document.key, forZip, packed));
    if (zip) outputs.push(output(service, 'zip', 'application/zip', zip));
  }
  return { outputs, findings };
}

type Written = Record<'html' | 'plain' | 'lines', string>;

function write(
  { html, plain, lines, marks }: ComposedEmail,
  { key }: ChannelDocument,
  { brand, campaign }: ChannelSetting,
  service: EmailService,
  picture: MarkPlace['picture'],
): Written {
  const place: MarkPlace = { service, host: brand.host, sender: brand.sender, campaign, key, picture };
  return {
    html: marks.write(html, (mark) => writeMark(mark, 'html', place)),
    plain: marks.write(plain, (mark) => writeMark(mark, 'plain', place)),
    lines: marks.write(lines, (mark) => writeMark(mark, 'plain', place)),
  };
}

function zipFiles(key: string, { html, plain, lines }: Written, { files }: PackedPictures): Record<string, Uint8Array> {
  const shown = [...files.values()].filter(({ name }) => html.includes(name));
  return {
    [`${key}.html`]: strToU8(html),
    [`${key}.txt`]: strToU8(plain),
    [`${key}.subject.txt`]: strToU8(lines),
    ...Object.fromEntries(shown.map(({ name, bytes }) => [name, bytes])),
  };
}

function output({ name }: EmailService, ending: string, type: string, content: string | Uint8Array): ChannelOutput {
  return { channel: 'email', format: name, file: `${name}.${ending}`, type, content };
}

function unread({ path, src }: PackedPictures['unread'][number]): ChannelFinding {
  return finding(
    'email-picture',
    path,
    `The picture ${src} cannot be read; the zip goes without it, and its alternative text stands there.`,
    'Upload it again, or choose another picture.',
  );
}

/** An email must say how it is stopped, in the language of its reader. */
function unspoken(locale: string): ChannelFinding {
  return finding(
    'email-language',
    'locale',
    `Every email says how it is stopped, and there are no words for that in "${locale}"; so there is no email in it.`,
    `Write them in brand.yaml: words: { ${locale}: { unsubscribe: ..., online: ... } }.`,
    'error',
  );
}
