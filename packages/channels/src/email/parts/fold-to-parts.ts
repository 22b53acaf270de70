import type { EmailFigure, EmailPart } from '@pantograph/contract';
import { escapeHtml } from '@pantograph/pages';
import type { Piece } from '../../fold/fold-section.js';
import { type FoldedTable, gatherTables } from '../../fold/gather-tables.js';
import { tableParts } from './table-parts.js';

type Text = Extract<Piece, { kind: 'text' }>;

/** How a section folds: `button` is the path of what sends its form, which leads to the page at `url`, for mail has no forms. */
export interface Folding {
  button?: string;
  url: string;
}

/** Make parts of a section that has no template of its own, from the roles of its pieces. */
export function foldToParts(folded: readonly Piece[], folding: Folding, level: 2 | 3 = 2): EmailPart[] {
  const parts: EmailPart[] = [];
  const pieces = gatherTables(folded);
  let hasAction = level === 3;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as (typeof pieces)[number];
    const next = pieces[index + 1];
    if (piece.kind === 'table') parts.push(...tableParts(piece));
    else if (piece.kind === 'rich-text') parts.push({ kind: 'rich-text', html: piece.html });
    else if (piece.kind === 'picture') {
      const { src, alt, width, height } = piece;
      parts.push({ kind: 'picture', picture: { src, alt, width, height } });
    } else if (piece.kind === 'action') {
      parts.push({ kind: 'button', label: piece.label, href: piece.href, tone: hasAction ? 'link' : 'primary' });
      hasAction = true;
    } else if (piece.kind === 'group') addGroup(parts, piece.pieces, folding);
    else if (piece.path === folding.button) {
      parts.push({ kind: 'button', label: piece.text, href: folding.url });
    } else if (piece.role === 'quote') {
      const who = attributions(pieces.slice(index + 1));
      parts.push({ kind: 'quote', text: piece.text, name: who[0], attribution: who[1] });
      index += who.length;
    } else if (piece.role === 'figure' && next?.kind === 'text' && next.role === 'label') {
      addFigure(parts, { value: piece.text, label: next.text });
      index++;
    } else if (piece.role === 'code') {
      parts.push({ kind: 'rich-text', html: `<pre><code>${escapeHtml(piece.text)}</code></pre>` });
    } else addText(parts, piece, level, next);
  }
  return parts;
}

function attributions(pieces: readonly (Piece | FoldedTable)[]): string[] {
  const end = pieces.findIndex((piece) => piece.kind !== 'text' || piece.role !== 'attribution');
  return pieces.slice(0, Math.min(end === -1 ? pieces.length : end, 2)).map((piece) => (piece as Text).text);
}

function addGroup(parts: EmailPart[], pieces: readonly Piece[], folding: Folding): void {
  const [first, second, ...rest] = pieces;
  const isPair = first?.kind === 'text' && second?.kind === 'text' && rest.length === 0;
  if (isPair && first.role === 'label' && second.role === 'figure') {
    addFact(parts, { label: first.text, value: second.text });
  } else if (isPair && first.role === 'figure' && second.role === 'label') {
    addFigure(parts, { value: first.text, label: second.text });
  } else parts.push(...foldToParts(pieces, folding, 3));
}

function addFact(parts: EmailPart[], fact: { label: string; value: string }): void {
  const last = parts.at(-1);
  if (last?.kind === 'facts') parts[parts.length - 1] = { kind: 'facts', items: [...last.items, fact] };
  else parts.push({ kind: 'facts', items: [fact] });
}

function addFigure(parts: EmailPart[], figure: EmailFigure): void {
  const last = parts.at(-1);
  if (last?.kind === 'figures') parts[parts.length - 1] = { kind: 'figures', items: [...last.items, figure] };
  else parts.push({ kind: 'figures', items: [figure] });
}

function addText(parts: EmailPart[], { role, text }: Text, level: 2 | 3, next: Piece | FoldedTable | undefined): void {
  const last = parts.at(-1);
  const isOver = role === 'badge' || (role === 'label' && next?.kind === 'text' && next.role === 'title');
  if (role === 'title' || role === 'question') parts.push({ kind: 'title', level, text });
  else if (role === 'item' && last?.kind === 'list')
    parts[parts.length - 1] = { ...last, items: [...last.items, text] };
  else if (role === 'item') parts.push({ kind: 'list', items: [text] });
  else if (isOver) parts.push({ kind: 'words', tone: 'kicker', text });
  else if (role === 'kicker' || role === 'price' || role === 'old-price' || role === 'note')
    parts.push({ kind: 'words', tone: role, text });
  else if (role === 'figure' || role === 'place') parts.push({ kind: 'words', tone: 'strong', text });
  else if (role === 'label' || role === 'attribution') parts.push({ kind: 'words', tone: 'note', text });
  // A field of a form: the page has it, where the button leads.
  else if (role !== 'input') parts.push({ kind: 'words', tone: 'text', text });
}
