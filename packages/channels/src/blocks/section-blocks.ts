import type { PageSection } from '@pantograph/content';
import { foldForReading } from '../fold/fold-for-reading.js';
import type { Piece } from '../fold/fold-section.js';
import { type FoldedTable, gatherTables } from '../fold/gather-tables.js';
import type { LinkWriter } from '../links/link-writer.js';
import type { Block, Inline } from './block.js';
import { htmlToBlocks } from './html-to-blocks.js';
import { inReadingOrder } from './in-reading-order.js';
import { pieceInlines } from './piece-inlines.js';
import { tableBlock } from './table-block.js';
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
  const lines = inLines(gatherTables(inReadingOrder(pieces)));
  for (const [index, line] of lines.entries()) {
    const [first] = line;
    if (first === undefined) continue;
    const point = first.kind === 'table' ? undefined : pointOf(first, link);
    if (point) {
      points.push(point);
      continue;
    }
    flush();
    if (first.kind === 'table') blocks.push(tableBlock(first));
    else if (first.kind === 'group') blocks.push(...piecesToBlocks(first.pieces, below, link));
    else if (first.kind === 'rich-text') blocks.push(...richBlocks(first.html, below, link));
    else blocks.push(...lineBlocks(line as Single[], level, link, lines[index - 1]));
  }
  flush();
  return blocks;
}

type Single = Exclude<Piece, { kind: 'group' | 'rich-text' }>;
type Line = readonly (Piece | FoldedTable)[];

/** What is read in one breath stands in one line: "£4 a month", who said it and for whom they work. */
function inLines(pieces: readonly (Piece | FoldedTable)[]): Line[] {
  const lines: (Piece | FoldedTable)[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const isJoined = last?.kind === 'text' && piece.kind === 'text' && joint(last.role, piece.role) !== undefined;
    if (line && isJoined) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** What stands between two words of one line, by the role of the first and of the second. */
const joints: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  attribution: { attribution: ', ' },
  figure: { figure: ', ' },
  label: { label: ' · ' },
  price: { 'old-price': ' ', label: ' ', note: ' ' },
  'old-price': { note: ' ' },
};

function joint(first: string | undefined, second: string): string | undefined {
  return first === undefined ? undefined : joints[first]?.[second];
}

function roleOf(piece: Line[number] | undefined): string | undefined {
  return piece && 'role' in piece ? piece.role : undefined;
}

function richBlocks(html: string, below: number, link: LinkWriter): Block[] {
  return htmlToBlocks(html, link).map((block) =>
    block.kind === 'heading' ? { ...block, level: Math.min(6, Math.max(block.level, below)) } : block,
  );
}

function lineBlocks(line: readonly Single[], level: number, link: LinkWriter, previous: Line = []): Block[] {
  const [piece] = line;
  if (piece === undefined || piece.role === 'input') return [];
  if (piece.kind === 'text' && piece.role === 'code') return [{ kind: 'code', language: '', text: piece.text }];
  const inlines = tidy(
    line.flatMap((each, index): Inline[] => {
      const isVoice = index === 0 && each.role === 'attribution' && roleOf(previous[0]) === 'quote';
      const between = isVoice ? '— ' : joint(line[index - 1]?.role, each.role);
      const words = pieceInlines(each, link);
      return between === undefined ? words : [{ kind: 'text', text: between }, ...words];
    }),
  );
  if (inlines.length === 0) return [];
  if (piece.role === 'title' || piece.role === 'question')
    return [{ kind: 'heading', level: Math.min(6, level), inlines }];
  const paragraph: Block = { kind: 'paragraph', inlines };
  return [piece.role === 'quote' ? { kind: 'quote', blocks: [paragraph] } : paragraph];
}

/** What is one of several and short is a point of a list: a feature, a figure with what it counts, a link of several. */
function pointOf(piece: Piece, link: LinkWriter): Block[] | undefined {
  if (piece.kind === 'text' && piece.role === 'item')
    return [{ kind: 'paragraph', inlines: tidy(pieceInlines(piece, link)) }];
  if (piece.kind !== 'group') return undefined;
  const inner = piece.pieces;
  // A name and its own picture, such as a company's, is a name.
  const isName = inner.every((each) => each.role === 'title' || each.kind === 'picture');
  const inlines: Inline[] = [];
  let last: Piece | undefined;
  for (const each of inner) {
    const isShort = each.kind === 'text' || each.kind === 'action' || each.kind === 'picture';
    if (!isShort || each.role === 'code') return undefined;
    if (!isName && ['title', 'question', 'quote'].includes(each.role)) return undefined;
    if (each.kind === 'picture' && inner.length > 1) continue;
    if (each.kind === 'picture' && each.alt === '') continue;
    if (last) inlines.push({ kind: 'text', text: between(last, each) });
    inlines.push(...pieceInlines(each, link));
    last = each;
  }
  const words = tidy(inlines);
  return words.length > 0 ? [{ kind: 'paragraph', inlines: words }] : undefined;
}

/** A label tells what follows, a note is a sentence of its own. */
function between(last: Piece, next: Piece): string {
  const isEnded = last.kind === 'text' && /[\p{P}]$/u.test(last.text.trim());
  if (last.kind === 'text' && last.role === 'label' && next.role !== 'note') return isEnded ? ' ' : ': ';
  return next.role === 'note' && !isEnded ? '. ' : ' ';
}
