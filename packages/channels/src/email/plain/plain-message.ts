import type { EmailWords } from '../../words/email-words.js';
import type { EmailWriter } from '../merge/email-writer.js';
import { inert } from '../merge/inert.js';
import type { Message } from '../mjml/message-tree.js';
import { plainParts } from './plain-parts.js';

/** Write a message for readers whose client shows text alone. */
export function plainMessage(message: Message, brandName: string, writer: EmailWriter, words: EmailWords): string {
  const sections = message.sections.map((parts) => plainParts(parts, writer, words)).filter((text) => text !== '');
  const online =
    words.online === undefined
      ? ''
      : writer.marks.add({ kind: 'online', before: `${inert(words.online)}: `, after: '\n' });
  const footer = [
    ...(message.legal === '' ? [] : [writer.plain(message.legal)]),
    writer.marks.add({ kind: 'address' }),
    `${online}${inert(words.unsubscribe)}: ${writer.marks.add({ kind: 'unsubscribe' })}`,
  ];
  const text = [brandName, ...sections, '-- ', footer.join('\n')]
    .join('\n\n\n')
    .replace('\n\n\n-- \n\n\n', '\n\n\n-- \n');
  return `${text.replace(/[ \t]+$/gm, (space, at: number, all: string) => (all.slice(at - 2, at) === '--' ? space : ''))}\n`;
}
