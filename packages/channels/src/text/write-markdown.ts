import type { Block, Inline } from '../blocks/block.js';
import { safeAddress } from '../blocks/safe-address.js';
import { escapeLineStarts, escapeMarkdown } from './escape-markdown.js';

const fences = { strong: '**', emphasis: '_', deleted: '~~' } as const;

/** Write blocks as Markdown as CommonMark and GitHub read it, without an end of line after the last. No words become markup. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map(writeBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      // "#" at the end of a heading would be taken for its closing sign.
      const words = writeInlines(block.inlines).replace(/(\\\n|\s)+/g, ' ');
      return words === '' ? '' : `${'#'.repeat(block.level)} ${words.replace(/#+$/, '\\$&')}`;
    }
    case 'paragraph':
      return escapeLineStarts(writeInlines(block.inlines));
    case 'list':
      return block.items.map((item, index) => writeItem(item, block.start, index)).join('\n');
    case 'quote':
      return writeMarkdown(block.blocks).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestRun(block.text) + 1));
      return `${fence}${block.language}\n${block.text}\n${fence}`;
    }
    case 'table':
      return writeTable(block.rows);
    case 'rule':
      return '---';
  }
}

function writeItem(blocks: readonly Block[], start: number | undefined, index: number): string {
  const marker = start === undefined ? '- ' : `${start + index}. `;
  const isTight = blocks.every(({ kind }, place) => (kind === 'paragraph' ? place === 0 : kind === 'list'));
  const text = isTight ? blocks.map(writeBlock).join('\n') : writeMarkdown(blocks);
  return marker + text.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
}

function writeTable(rows: readonly (readonly (readonly Inline[])[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const [head = '', ...body] = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, index) => inCell(writeInlines(row[index] ?? [])));
    return `| ${cells.join(' | ')} |`;
  });
  return [head, `| ${Array.from({ length: width }, () => '---').join(' | ')} |`, ...body].join('\n');
}

/** A cell is one line, and its own "|" are escaped, in code too: https://github.github.com/gfm/#example-200 */
function inCell(text: string): string {
  return text.replace(/\\?\n/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'break':
      return '\\\n';
    case 'code':
      return writeCode(inline.text);
    case 'picture': {
      const src = safeAddress(inline.src);
      return src === undefined ? escapeMarkdown(inline.alt) : `!${linked(escapeMarkdown(inline.alt), src)}`;
    }
    case 'link':
      return linked(writeInlines(inline.inlines), inline.href);
    default:
      return marked(writeInlines(inline.inlines), fences[inline.kind]);
  }
}

function linked(words: string, href: string): string {
  return `[${words}](${href})`;
}

/** Marks must touch words on their inner side: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function marked(words: string, fence: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return inner === '' ? words : `${before}${fence}${inner}${fence}${after}`;
}

function writeCode(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** The longest run of backticks in a text. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
