import type { Piece } from '../fold/fold-section.js';

/** Set above a title on a page; in a text it would end what came before. */
const overTitles: ReadonlySet<string> = new Set(['kicker', 'label']);

/** Put what belongs to a title right after it: what stands over it on a page, and the badge beside it. */
export function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ role }) => role === 'title' || role === 'question');
  const badges = pieces.filter(({ role }) => role === 'badge');
  if (at === -1 || (at === 0 && badges.length === 0)) return pieces;
  const over = pieces.slice(0, at).filter(({ role }) => overTitles.has(role));
  const before = pieces.slice(0, at).filter(({ role }) => !overTitles.has(role) && role !== 'badge');
  const after = pieces.slice(at + 1).filter(({ role }) => role !== 'badge');
  return [...before, pieces[at] as Piece, ...over, ...badges, ...after];
}
