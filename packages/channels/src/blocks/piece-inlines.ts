import type { Piece } from '../fold/fold-section.js';
import type { LinkWriter } from '../links/link-writer.js';
import type { Inline } from './block.js';

const strong: ReadonlySet<string> = new Set(['figure', 'price', 'place']);

/** Write a piece as words within a block; lines that somebody broke stay broken. */
export function pieceInlines(piece: Exclude<Piece, { kind: 'group' | 'rich-text' }>, link: LinkWriter): Inline[] {
  if (piece.kind === 'picture') return piece.alt === '' ? [] : [{ kind: 'picture', src: piece.src, alt: piece.alt }];
  if (piece.kind === 'action') {
    const href = link(piece.href);
    const words: Inline[] = [{ kind: 'text', text: piece.label }];
    return href === undefined ? words : [{ kind: 'link', href, inlines: words }];
  }
  const { role, text } = piece;
  const words = text.includes('\n') ? brokenLines(text) : [{ kind: 'text', text } as const];
  if (strong.has(role)) return [{ kind: 'strong', inlines: words }];
  return role === 'old-price' ? [{ kind: 'deleted', inlines: words }] : words;
}

function brokenLines(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'text', text: line },
    ]);
}
