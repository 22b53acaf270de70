import mjml2html from '#mjml';
import { legalLine } from '../brand/legal-line.js';
import type { ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import type { EmailWords } from '../words/email-words.js';
import { EmailWriter } from './merge/email-writer.js';
import type { Marks } from './merge/marks.js';
import { type Message, messageTree } from './mjml/message-tree.js';
import { messageParts } from './parts/message-parts.js';
import { plainMessage } from './plain/plain-message.js';
import { EmailStyle } from './style/email-style.js';

/** A message for every service: what differs between them stands as marks. */
export interface ComposedEmail {
  html: string;
  plain: string;
  /** The subject and the preheader, a line each. */
  lines: string;
  marks: Marks;
}

/** Compose a message of a document, or of the words that somebody wrote for it. */
export async function composeEmail(
  document: ChannelDocument,
  { brand }: ChannelSetting,
  words: EmailWords,
  copy: string | undefined,
): Promise<ComposedEmail> {
  const { locale } = document;
  const writer = new EmailWriter(document.url);
  const message: Message = {
    subject: document.title,
    preheader: document.description,
    locale,
    sections: messageParts(document, copy),
    legal: legalLine(document, brand, locale),
  };
  const drawing = { style: new EmailStyle(brand, locale), writer, words, surface: 'page' } as const;
  const tree = messageTree(message, brand, drawing);
  // Without a list of its own MJML asks Google for typefaces.
  const { html } = await mjml2html(tree, { validationLevel: 'skip', keepComments: true, fonts: {} });
  const oneLine = (text: string) => writer.plain(text).replace(/\s+/g, ' ');
  return {
    html: html.replace(/>\s+</g, '>\n<').replace(/\n\s+/g, '\n'),
    plain: plainMessage(message, brand.name, writer, words),
    lines: `${oneLine(document.title)}\n${oneLine(document.description)}\n`,
    marks: writer.marks,
  };
}
