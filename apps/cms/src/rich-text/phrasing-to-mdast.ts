import type { PhrasingContent, Text } from 'mdast';
import { childrenOf, isRecord, type LexicalNode, orderOf } from './lexical-state.ts';
import { hrefOf } from './link-target.ts';
import type { RichTextContext } from './rich-text-context.ts';
import { allMarks, bitOfMark, format, type Mark, marks } from './text-format.ts';

/** What stands in a line, with the marks it has, as bits. */
type Piece =
  | { type: 'text' | 'code'; value: string; bits: number; order: Mark[] }
  | { type: 'break'; bits: number }
  | { type: 'markdown'; value: string; bits: number }
  | { type: 'link'; url: string; title: string | undefined; pieces: Piece[]; bits: number; isOutside: boolean };

/**
 * Turn the nodes of a line into mdast. Lexical's marks lie side by side; here each becomes one element around as much as
 * has it, the longest outside. White space at the edge of a mark is put outside, where Markdown can have it.
 */
export function phrasingToMdast(nodes: readonly LexicalNode[], context: RichTextContext): PhrasingContent[] {
  return nest(bridged(trimmed(piecesOf(nodes, context))), 0);
}

function piecesOf(nodes: readonly LexicalNode[], context: RichTextContext): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    const bits = typeof node.format === 'number' ? node.format : 0;
    switch (node.type) {
      case 'text':
      case 'tab': {
        const value = typeof node.text === 'string' ? node.text.replace(/[\t\r\n]+/g, ' ') : '';
        if (value === '') return [];
        const type = bits & format.code ? 'code' : 'text';
        return [{ type, value, bits: bits & allMarks, order: orderOf(node) }];
      }
      case 'linebreak':
        return [{ type: 'break', bits: 0 }];
      case 'inlineBlock': {
        const value = isRecord(node.fields) ? node.fields.markdown : undefined;
        return typeof value === 'string' ? [{ type: 'markdown', value: value.replace(/\s*\n\s*/g, ' '), bits: 0 }] : [];
      }
      case 'link':
      case 'autolink': {
        const pieces = piecesOf(childrenOf(node), context).filter(({ type }) => type !== 'link');
        const url = hrefOf(node.fields, context);
        // A link without words says nothing; one that leads nowhere, or was taken off by its writer, is its words.
        if (pieces.length === 0 || url === '' || node.isUnlinked === true) return pieces;
        const title = isRecord(node.fields) && typeof node.fields.title === 'string' ? node.fields.title : '';
        const shared = bridged(pieces).reduce((common, piece) => common & piece.bits, allMarks);
        return [
          {
            type: 'link',
            url,
            title: title || undefined,
            pieces,
            bits: shared,
            isOutside: isRecord(node.$) && node.$.outer === 'link',
          },
        ];
      }
      default:
        return piecesOf(childrenOf(node), context);
    }
  });
}

/** Leave out white space and breaks at both ends, which no reader would see. */
function trimmed(pieces: Piece[]): Piece[] {
  const result = [...pieces];
  for (const [at, edge] of [
    [0, /^[ \t]+/],
    [-1, /[ \t]+$/],
  ] as const) {
    for (;;) {
      const piece = result.at(at);
      if (piece?.type !== 'break' && piece?.type !== 'text') break;
      if (piece.type === 'text') {
        const value = piece.value.replace(edge, '');
        result[at === 0 ? 0 : result.length - 1] = { ...piece, value };
        if (value !== '') break;
      }
      if (at === 0) result.shift();
      else result.pop();
    }
  }
  return result;
}

/** Give a break the marks that both its sides have, so that it does not part them. */
function bridged(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index): Piece => {
    if (piece.type === 'link') return { ...piece, pieces: bridged(piece.pieces) };
    if (piece.type !== 'break') return piece;
    const before = pieces.slice(0, index).findLast(({ type }) => type !== 'break')?.bits ?? 0;
    const after = pieces.slice(index + 1).find(({ type }) => type !== 'break')?.bits ?? 0;
    return { ...piece, bits: before & after };
  });
}

function nest(pieces: readonly Piece[], applied: number): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece;
    const run = longestRun(pieces, index, applied);
    if (run) {
      const { lead, core, tail } = withoutEdges(pieces.slice(index, index + run.length));
      for (const edge of lead) push(result, leaf(edge, applied));
      if (core.length > 0) result.push({ type: run.mark, children: nest(core, applied | bitOfMark[run.mark]) });
      for (const edge of tail) push(result, leaf(edge, applied));
      index += run.length;
      continue;
    }
    push(result, leaf(piece, applied));
    index++;
  }
  return result;
}

/** Take the white space and breaks at both ends from what a mark is to be around. */
function withoutEdges(pieces: readonly Piece[]): { lead: Piece[]; core: Piece[]; tail: Piece[] } {
  const core = [...pieces];
  const lead: Piece[] = [];
  const tail: Piece[] = [];
  for (let first = core[0]; first?.type === 'text' || first?.type === 'break'; first = core[0]) {
    const [, space = '', words = ''] = first.type === 'text' ? (/^(\s*)(.*)$/s.exec(first.value) ?? []) : [];
    if (first.type === 'break') lead.push(first);
    else if (space !== '') lead.push({ ...first, value: space });
    core.shift();
    if (words === '') continue;
    core.unshift({ ...first, value: words } as Piece);
    break;
  }
  for (let last = core.at(-1); last?.type === 'text' || last?.type === 'break'; last = core.at(-1)) {
    const [, words = '', space = ''] = last.type === 'text' ? (/^(.*?)(\s*)$/s.exec(last.value) ?? []) : [];
    if (last.type === 'break') tail.unshift(last);
    else if (space !== '') tail.unshift({ ...last, value: space });
    core.pop();
    if (words === '') continue;
    core.push({ ...last, value: words } as Piece);
    break;
  }
  return { lead, core, tail };
}

function longestRun(
  pieces: readonly Piece[],
  index: number,
  applied: number,
): { mark: Mark; length: number } | undefined {
  let longest: { mark: Mark; length: number } | undefined;
  const piece = pieces[index];
  const isLinkFirst = piece?.type === 'link' && piece.isOutside;
  for (const mark of [...(piece && 'order' in piece ? piece.order : []), ...marks]) {
    const bit = bitOfMark[mark];
    if (applied & bit) continue;
    const end = pieces.findIndex((piece, at) => at >= index && !(piece.bits & bit));
    const length = (end < 0 ? pieces.length : end) - index;
    if (length > (longest?.length ?? (isLinkFirst ? 1 : 0))) longest = { mark, length };
  }
  return longest;
}

function leaf(piece: Piece, applied: number): PhrasingContent {
  switch (piece.type) {
    case 'text':
      return { type: 'text', value: piece.value };
    case 'code':
      return { type: 'inlineCode', value: piece.value };
    case 'break':
      return { type: 'break' };
    case 'markdown':
      return { type: 'html', value: piece.value };
    case 'link': {
      const { url, title, pieces } = piece;
      return { type: 'link', url, ...(title !== undefined && { title }), children: nest(pieces, applied) as Text[] };
    }
  }
}

function push(list: PhrasingContent[], node: PhrasingContent): void {
  const last = list.at(-1);
  if (node.type === 'text' && last?.type === 'text') last.value += node.value;
  else list.push(node);
}
