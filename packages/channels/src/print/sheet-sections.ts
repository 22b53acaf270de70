import type { Block } from '../blocks/block.js';
import { htmlToBlocks } from '../blocks/html-to-blocks.js';
import { oneLine } from '../blocks/one-line.js';
import { tableBlock } from '../blocks/table-block.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { foldForReading } from '../fold/fold-for-reading.js';
import type { Piece } from '../fold/fold-section.js';
import { type FoldedTable, gatherTables } from '../fold/gather-tables.js';
import type { LinkWriter } from '../links/link-writer.js';

/** A piece as the sheet shows it: words alone, for paper has nothing to press. */
export type SheetPiece =
  | { kind: 'text'; role: string; text: string }
  | { kind: 'rich-text'; role: string; blocks: Block[] }
  | { kind: 'group'; role: string; pieces: SheetPiece[] };

export interface SheetSection {
  /** In the document. */
  index: number;
  name: string;
  pieces: SheetPiece[];
}

/** What the sheet begins with, and the sections that may follow. */
export interface SheetWords {
  kicker: string;
  headline: string;
  lead: string;
  sections: SheetSection[];
}

/** Take of a document what a sheet can say: the first section opens it, the others follow in their order. */
export function sheetWords(
  { title, description, sections }: ChannelDocument,
  own: string | undefined,
  link: LinkWriter,
): SheetWords {
  const folded = sections.map((section, index) => ({
    index,
    name: section.section,
    pieces: gatherTables(foldForReading(section)).flatMap((piece) => onPaper(piece, link)),
  }));
  const [first] = folded;
  const take = (role: string) => {
    const found = first?.pieces.find((piece) => piece.kind === 'text' && piece.role === role);
    if (found) first?.pieces.splice(first.pieces.indexOf(found), 1);
    return found?.kind === 'text' ? found.text : undefined;
  };
  const headline = take('title') ?? oneLine(title);
  const kicker = take('kicker') ?? '';
  const body = take('body');
  const lead = own ?? body ?? description;
  return { kicker, headline, lead: oneLine(lead), sections: folded.filter(({ pieces }) => pieces.some(says)) };
}

/** A title alone says nothing that a sheet must have. */
function says({ role, kind }: SheetPiece): boolean {
  return kind === 'group' || !['title', 'kicker', 'label'].includes(role);
}

function onPaper(piece: Piece | FoldedTable, link: LinkWriter): SheetPiece[] {
  if (piece.kind === 'table') return [{ kind: 'rich-text', role: 'body', blocks: [tableBlock(piece)] }];
  const { role } = piece;
  if (piece.kind === 'text' && role === 'code')
    return [{ kind: 'rich-text', role, blocks: [{ kind: 'code', language: '', text: piece.text }] }];
  if (piece.kind === 'text') {
    const text = oneLine(piece.text);
    return role === 'input' || text === '' ? [] : [{ kind: 'text', role, text }];
  }
  if (piece.kind === 'rich-text') {
    const blocks = htmlToBlocks(piece.html, link);
    return blocks.length > 0 ? [{ kind: 'rich-text', role, blocks }] : [];
  }
  if (piece.kind !== 'group') return [];
  const pieces = gatherTables(piece.pieces).flatMap((inner) => onPaper(inner, link));
  return pieces.length > 0 ? [{ kind: 'group', role, pieces }] : [];
}
