import type { Blockquote, Image, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { blockNode, element, type LexicalNode, lineBreak, paragraph } from './lexical-state.ts';
import type { LexicalTarget } from './lexical-target.ts';
import { linkFields } from './link-target.ts';
import { NoForm } from './no-form.ts';
import { phrasingToLexical } from './phrasing-to-lexical.ts';

/**
 * Turn a block into nodes of an editor.
 * @throws NoForm where it has none.
 */
export function blockToLexical(node: RootContent, target: LexicalTarget): LexicalNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(node.children, target)];
    case 'heading':
      if (!target.rules.headings.includes(node.depth)) throw new NoForm();
      return [element('heading', phrasingToLexical(node.children, target), { tag: `h${node.depth}` })];
    case 'blockquote':
      return [element('quote', quoted(node, target))];
    case 'list':
      return [listOf(node, 0, target)];
    case 'table':
      return [table(node, target)];
    case 'thematicBreak':
      if (!target.rules.hasRules) throw new NoForm();
      return [{ type: 'horizontalrule', version: 1 }];
    case 'code':
      if (!target.rules.blocks.includes('code')) throw new NoForm();
      return [
        blockNode('code', {
          language: node.lang ?? '',
          ...(node.meta && { meta: node.meta }),
          code: node.value,
        }),
      ];
    default:
      throw new NoForm();
  }
}

/** A quotation in Lexical has lines and no paragraphs; an empty line parts those. */
function quoted({ children: paragraphs }: Blockquote, target: LexicalTarget): LexicalNode[] {
  if (paragraphs.length === 0) throw new NoForm();
  return paragraphs.flatMap((block, index) => {
    if (block.type !== 'paragraph') throw new NoForm();
    const line = phrasingToLexical(block.children, target);
    if (line.some(({ type }, at) => type === 'linebreak' && line[at + 1]?.type === type)) throw new NoForm();
    return index === 0 ? line : [lineBreak(), lineBreak(), ...line];
  });
}

function paragraphOf(children: PhrasingContent[], target: LexicalTarget): LexicalNode {
  const [only, ...more] = children;
  if (only && more.length === 0) {
    if (only.type === 'image') return picture(only, target);
    // Alone, as a block, it can be read and changed more easily than as a word among words.
    if (only.type === 'html') throw new NoForm();
  }
  return paragraph(phrasingToLexical(children, target));
}

function picture({ url, alt, title }: Image, target: LexicalTarget): LexicalNode {
  const file = target.rules.hasPictures && url.startsWith('media/') ? linkFields(url, null, target.context) : undefined;
  if (file?.doc?.relationTo !== 'media' || file.anchor !== undefined) throw new NoForm();
  return {
    type: 'upload',
    version: 3,
    format: '',
    id: '',
    fields: { alt: alt ?? '', ...(title && { title }) },
    ...file.doc,
  };
}

function listOf(list: List, depth: number, target: LexicalTarget): LexicalNode {
  const isLoose = list.spread === true || list.children.some(({ spread }) => spread === true);
  const start = list.ordered ? (list.start ?? 1) : 1;
  const items: LexicalNode[] = [];
  let value = start;
  for (const [index, item] of list.children.entries()) {
    for (const node of listItems(item, index, depth, target)) {
      const isNested = node.children?.[0]?.type === 'list';
      items.push({ ...node, value });
      if (!isNested) value++;
    }
  }
  const { listType, tag } = list.ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' };
  return element('list', items, { listType, start, tag, ...(isLoose && { $: { loose: true } }) });
}

/** Lexical puts the lists of an item into items of their own, after it. */
function listItems(item: ListItem, index: number, depth: number, target: LexicalTarget): LexicalNode[] {
  if (typeof item.checked === 'boolean') throw new NoForm();
  const [first, ...rest] = item.children;
  const hasWords = first?.type === 'paragraph';
  // Without words of its own its lists would become those of the item before.
  if (!hasWords && first !== undefined && index > 0) throw new NoForm();
  const lists = hasWords || first === undefined ? rest : item.children;
  const own =
    hasWords || first === undefined ? [itemOf(hasWords ? phrasingToLexical(first.children, target) : [], depth)] : [];
  return [
    ...own,
    ...lists.map((list) => {
      if (list.type !== 'list') throw new NoForm();
      return itemOf([listOf(list, depth + 1, target)], depth);
    }),
  ];
}

function itemOf(children: LexicalNode[], depth: number): LexicalNode {
  return element('listitem', children, { indent: depth });
}

function table({ children: rows, align }: Table, target: LexicalTarget): LexicalNode {
  const columns = Math.max(...rows.map(({ children }) => children.length));
  return element(
    'table',
    rows.map(({ children: cells }, row) =>
      element(
        'tablerow',
        Array.from({ length: columns }, (_, column) =>
          element('tablecell', [paragraph(phrasingToLexical(cells[column]?.children ?? [], target))], {
            format: align?.[column] ?? '',
            backgroundColor: null,
            colSpan: 1,
            headerState: row === 0 ? 1 : 0,
            rowSpan: 1,
          }),
        ),
      ),
    ),
  );
}
