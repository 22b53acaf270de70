import type { Block, Inline } from '../blocks/block.js';

/** Write blocks as plain text, without an end of line after the last: addresses stand in full behind their words. */
export function writePlainText(blocks: readonly Block[]): string {
  return blocks
    .map(writeBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const [only, ...rest] = block.inlines;
      return only?.kind === 'link' && rest.length === 0 ? writeLink(only, ': ', '') : writeInlines(block.inlines);
    }
    case 'list':
      return block.items.map((item, index) => writeItem(item, block.start, index)).join('\n');
    case 'quote':
      return writePlainText(block.blocks).replace(/^(?=.)/gm, '  ');
    case 'code':
      return block.text.replace(/^(?=.)/gm, '    ');
    case 'table':
      return block.rows.map((row) => row.map((cell) => writeInlines(cell).replace(/\n/g, ' ')).join('\t')).join('\n');
    case 'rule':
      return '* * *';
  }
}

function writeItem(blocks: readonly Block[], start: number | undefined, index: number): string {
  const marker = start === undefined ? '- ' : `${start + index}. `;
  return (
    marker +
    blocks
      .map(writeBlock)
      .join('\n')
      .replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`)
  );
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return '\n';
    case 'picture':
      return `[${inline.alt}]`;
    case 'link':
      return writeLink(inline, ' (', ')');
    case 'deleted':
      return `(${writeInlines(inline.inlines)})`;
    default:
      return writeInlines(inline.inlines);
  }
}

function writeLink({ href, inlines }: Extract<Inline, { kind: 'link' }>, before: string, after: string): string {
  const words = writeInlines(inlines);
  return words === href ? words : `${words}${before}${href}${after}`;
}
