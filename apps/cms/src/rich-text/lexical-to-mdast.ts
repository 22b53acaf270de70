import type { AlignType, BlockContent, List, ListItem, Root, RootContent, TableCell } from 'mdast';
import { childrenOf, isRecord, type LexicalNode, nodesOf, paragraph } from './lexical-state.ts';
import { pointerOf, referenceTo } from './link-target.ts';
import { phrasingToMdast } from './phrasing-to-mdast.ts';
import type { RichTextContext } from './rich-text-context.ts';

const inLine = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'inlineBlock']);
const sides = new Set(['left', 'center', 'right']);

/**
 * Turn a state into mdast. Whatever JSON it is given it gives a tree; what it does not know is left out, so check the
 * state first. Blocks kept as Markdown become nodes `html`, whose value is written as it is.
 */
export function lexicalToMdast(state: unknown, context: RichTextContext): Root {
  return { type: 'root', children: blocks(nodesOf(state), context) };
}

/** Convert blocks; texts that stand among them become paragraphs. */
function blocks(nodes: readonly LexicalNode[], context: RichTextContext): RootContent[] {
  const result: RootContent[] = [];
  let line: LexicalNode[] = [];
  const endLine = () => {
    const children = phrasingToMdast(line, context);
    if (children.length > 0) result.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (inLine.has(node.type)) {
      line.push(node);
      continue;
    }
    endLine();
    result.push(...block(node, context));
  }
  endLine();
  return result;
}

function block(node: LexicalNode, context: RichTextContext): RootContent[] {
  switch (node.type) {
    case 'heading': {
      const depth = Number(/^h([1-6])$/.exec(node.tag ?? '')?.[1] ?? 2) as 1 | 2 | 3 | 4 | 5 | 6;
      const children = phrasingToMdast(childrenOf(node), context);
      return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
    }
    case 'quote': {
      const children = blocks(paragraphsOf(childrenOf(node)), context) as BlockContent[];
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'list':
      return list(node, context);
    case 'table':
      return table(node, context);
    case 'horizontalrule':
      return [{ type: 'thematicBreak' }];
    case 'upload':
      return picture(node, context);
    case 'block':
      return kept(node);
    default:
      return blocks(childrenOf(node), context);
  }
}

/** Part the lines of a quotation where one is empty. */
function paragraphsOf(nodes: readonly LexicalNode[]): LexicalNode[] {
  const paragraphs: LexicalNode[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    const isBreak = node.type === 'linebreak';
    if (isBreak && nodes[index + 1]?.type === 'linebreak') paragraphs.push([]);
    else paragraphs.at(-1)?.push(node);
  }
  return paragraphs.map((line) => paragraph(line));
}

function list(node: LexicalNode, context: RichTextContext): List[] {
  const spread = isRecord(node.$) && node.$.loose === true;
  const items: ListItem[] = [];
  for (const child of childrenOf(node)) {
    const content = childrenOf(child);
    const lists = content.filter(({ type }) => type === 'list');
    const children = blocks(content, context) as BlockContent[];
    const last = items.at(-1);
    // Lexical puts the lists of an item into an item of their own, after it.
    if (last && lists.length > 0 && lists.length === content.length) last.children.push(...children);
    else items.push({ type: 'listItem', spread, checked: checkedOf(node, child), children });
  }
  if (items.length === 0) return [];
  const ordered = node.tag === 'ol';
  const start = Number.isSafeInteger(node.start) && Number(node.start) >= 0 ? Number(node.start) : 1;
  return [{ type: 'list', ordered, spread, ...(ordered && { start }), children: items }];
}

function checkedOf(list: LexicalNode, item: LexicalNode): boolean | null {
  return list.listType === 'check' ? item.checked === true : null;
}

function table(node: LexicalNode, context: RichTextContext): RootContent[] {
  const rows = childrenOf(node).map((row) => childrenOf(row));
  if (rows.length === 0) return [];
  const align = (rows[0] ?? []).map(({ format }) => (sides.has(String(format)) ? (format as AlignType) : null));
  return [
    {
      type: 'table',
      align,
      children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((cell) => tableCell(cell, context)) })),
    },
  ];
}

/** A cell holds one line; paragraphs in it become lines of it. */
function tableCell(cell: LexicalNode, context: RichTextContext): TableCell {
  const lines = childrenOf(cell).flatMap((child, index): LexicalNode[] => [
    ...(index > 0 && !inLine.has(child.type) ? [{ type: 'linebreak', version: 1 }] : []),
    ...(inLine.has(child.type) ? [child] : childrenOf(child)),
  ]);
  const children = phrasingToMdast(lines, context).map((node) =>
    // A table's row is one line of Markdown.
    node.type === 'break' ? { type: 'html' as const, value: '<br>' } : node,
  );
  return { type: 'tableCell', children };
}

function picture(node: LexicalNode, context: RichTextContext): RootContent[] {
  const pointer = pointerOf(node);
  if (!pointer) return [];
  const { alt, title } = isRecord(node.fields) ? node.fields : {};
  return [
    {
      type: 'paragraph',
      children: [
        {
          type: 'image',
          url: referenceTo(pointer, context),
          alt: typeof alt === 'string' ? alt : '',
          ...(typeof title === 'string' && title !== '' && { title }),
        },
      ],
    },
  ];
}

function kept({ fields }: LexicalNode): RootContent[] {
  if (!isRecord(fields)) return [];
  if (fields.blockType === 'markdown') {
    const value = typeof fields.markdown === 'string' ? fields.markdown.replace(/^\s*\n|\s+$/g, '') : '';
    return value === '' ? [] : [{ type: 'html', value }];
  }
  if (fields.blockType !== 'code') return [];
  const [lang, meta, value] = ['language', 'meta', 'code'].map((name) => {
    const written = fields[name];
    return typeof written === 'string' ? written : '';
  });
  return [{ type: 'code', lang: lang || null, meta: (lang && meta) || null, value: value ?? '' }];
}
