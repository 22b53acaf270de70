import type { EmailPart } from '@pantograph/contract';
import type { EmailWords } from '../../words/email-words.js';
import type { EmailWriter } from '../merge/email-writer.js';
import { flatten, type Leaf } from '../parts/flatten.js';
import { richTextPlain } from '../rich/rich-text-plain.js';

/** Write parts for readers of plain text: a line or more for each, and an empty one between what does not belong together. */
export function plainParts(parts: readonly EmailPart[], writer: EmailWriter, words: EmailWords): string {
  let text = '';
  let previous: Leaf | undefined;
  for (const part of flatten(parts)) {
    const lines = leaf(part, writer, words);
    if (lines === '') continue;
    text += previous === undefined ? lines : `${belong(previous) ? '\n' : '\n\n'}${lines}`;
    previous = part;
  }
  return text;
}

/** A kicker stands on its title, a price with what it is for. */
function belong(part: Leaf): boolean {
  return part.kind === 'words' && part.tone !== 'text' && part.tone !== 'lead' && part.tone !== 'note';
}

function leaf(part: Leaf, writer: EmailWriter, words: EmailWords): string {
  switch (part.kind) {
    case 'title':
      return part.href === undefined
        ? writer.plain(part.text)
        : `${writer.plain(part.text)}\n${writer.href(part.href)}`;
    case 'words':
      return part.tone === 'old-price' ? `(${writer.plain(part.text)})` : writer.plain(part.text);
    case 'rich-text':
      return richTextPlain(part.html, writer);
    case 'picture':
      return part.picture.alt === '' ? '' : `[${writer.plain(part.picture.alt)}]`;
    case 'button':
      return `${writer.plain(part.label)}:\n${writer.href(part.href)}`;
    case 'list':
      return part.items
        .map((item, index) => `${part.ordered ? `${index + 1}.` : '-'} ${writer.plain(item)}`)
        .join('\n');
    case 'figures':
      return part.items
        .map(({ value, label, note }) =>
          [`${writer.plain(value)}  ${writer.plain(label)}`, ...(note ? [`(${writer.plain(note)})`] : [])].join('\n'),
        )
        .join('\n');
    case 'facts':
      return part.items

        .map(({ label, value, detail }) =>
          [
            `${writer.plain(label)}: ${writer.plain(value)}`,
            ...(detail ?? '')
              .split('\n')
              .filter((line) => line !== '')
              .map((line) => `   ${writer.plain(line)}`),
          ].join('\n'),
        )
        .join('\n');
    case 'quote': {
      const [open, close] = words.quotes;
      const who = [part.name, part.attribution].filter((line) => line !== undefined).map((line) => writer.plain(line));
      return [`${open}${writer.plain(part.text)}${close}`, ...(who.length > 0 ? [`- ${who.join(', ')}`] : [])].join(
        '\n',
      );
    }
    case 'rule':
      return '';
  }
}
