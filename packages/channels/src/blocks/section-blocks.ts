import type { PageSection } from '@pantograph/content';
import { foldForReading } from '../fold/fold-for-reading.js';
import type { Piece } from '../fold/fold-section.js';
import type { LinkWriter } from '../links/link-writer.js';
import type { Block, Inline } from './block.js';
import { htmlToBlocks } from './html-to-blocks.js';
import { tidy } from './tidy.js';

/** Write a section as blocks, whichever it is, by the roles of its contract. Its title is a heading of `level`. */
export function sectionBlocks(section: PageSection, level: number, link: LinkWriter): Block[] {
  return piecesToBlocks(foldForReading(section), level, link);
}

function piecesToBlocks(pieces: readonly Piece[], level: number, link: LinkWriter): Block[] {
  const blocks: Block[] = [];
  const below = pieces.some(({ role }) => role === 'title') ? level + 1 : level;
  let points: Block[][] = [];
  const flush = () => {
    if (points.length > 0) blocks.push({ kind: 'list', items: points });
    points = [];
  };
  for (const piece of inLines(pieces)) {
    const point = pointOf(piece, link);
    if (point) {
      points.push(point);
      continue;
    }
    flush();
    if (piece.kind === 'group') blocks.push(...piecesToBlocks(piece.pieces, below, link));
    else blocks.push(...pieceToBlocks(piece, level, below, link));
  }
  flush();
  return blocks;
}

/** What is read in one breath stands in one line: "£4 a month", who said it and for whom they work. */
function inLines(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const between = last && piece.kind === 'text' && last.kind === 'text' ? joint(last, piece) : undefined;
    if (between !== undefined && last?.kind === 'text' && piece.kind === 'text') {
      lines[lines.length - 1] = { ...last, text: `${last.text}${between}${piece.text}` };
    } else lines.push(piece);
  }
  return lines;
}

function joint(first: Piece, second: Piece): string | undefined {
  if (first.role === 'attribution' && second.role === 'attribution') return ', ';
  return first.role === 'price' && second.role === 'label' ? ' ' : undefined;
}

type Single = Exclude<Piece, { kind: 'group' }>;

function pieceToBlocks(piece: Single, level: number, below: number, link: LinkWriter): Block[] {
  if (piece.kind === 'rich-text') {
    const blocks = htmlToBlocks(piece.html, link);
    return blocks.map((block) =>
      block.kind === 'heading' ? { ...block, level: Math.min(6, Math.max(block.level, below)) } : block,
    );
  }
  const inlines = tidy(inlinesOf(piece, link));
  if (inlines.length === 0 || piece.role === 'input') return [];
  if (piece.role === 'title' || piece.role === 'question')
    return [{ kind: 'heading', level: Math.min(6, level), inlines }];
  const paragraph: Block = { kind: 'paragraph', inlines };
  return [piece.role === 'quote' ? { kind: 'quote', blocks: [paragraph] } : paragraph];
}

function inlinesOf(piece: Exclude<Single, { kind: 'rich-text' }>, link: LinkWriter): Inline[] {
  if (piece.kind === 'picture') return piece.alt === '' ? [] : [{ kind: 'picture', src: piece.src, alt: piece.alt }];
  if (piece.kind === 'action') {
    const href = link(piece.href);
    const words: Inline[] = [{ kind: 'text', text: piece.label }];
    return href === undefined ? words : [{ kind: 'link', href, inlines: words }];
  }
  const words: Inline = { kind: 'text', text: piece.text };
  if (piece.role === 'figure' || piece.role === 'price') return [{ kind: 'strong', inlines: [words] }];
  return piece.role === 'attribution' ? [{ kind: 'text', text: '— ' }, words] : [words];
}

/** What is one of several and short is a point of a list: a feature, a figure with what it counts, a link of several. */
function pointOf(piece: Piece, link: LinkWriter): Block[] | undefined {
  if (piece.kind === 'text' && piece.role === 'item')
    return [{ kind: 'paragraph', inlines: tidy(inlinesOf(piece, link)) }];
  if (piece.kind !== 'group') return undefined;
  const inlines: Inline[] = [];
  for (const inner of piece.pieces) {
    const isShort = inner.kind === 'text' || inner.kind === 'action' || inner.kind === 'picture';
    if (!isShort || ['title', 'question', 'quote'].includes(inner.role)) return undefined;
    if (inner.kind === 'picture' && piece.pieces.length > 1) continue;
    inlines.push(...(inlines.length > 0 ? [{ kind: 'text', text: ' ' } as const] : []), ...inlinesOf(inner, link));
  }
  const words = tidy(inlines);
  return words.length > 0 ? [{ kind: 'paragraph', inlines: words }] : undefined;
}
