import type { Blockquote, Image, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { blockNode, element, type LexicalNode, type LexicalState, orderOf, paragraph, text } from './lexical-state.ts';
import { lexicalToMarkdown } from './lexical-to-markdown.ts';
import { linkFields } from './link-target.ts';
import { parseMarkdown, writeMarkdown } from './markdown-syntax.ts';
import { resolveReferences } from './resolve-references.ts';
import type { RichTextContext } from './rich-text-context.ts';
import { type RichTextKind, type RichTextRules, richTextRules } from './rich-text-kind.ts';
import { shortenProse } from './shorten-prose.ts';
import { allMarks, bitOfMark, format, type Mark } from './text-format.ts';

/** Thrown within this file where a block has no form in the editor, and so stays Markdown. */
class NoForm extends Error {}

const lineBreak = /^<br\s*\/?>$/i;

/**
 * Turn Markdown into a state of an editor. A block that the editor has no form for stays as it is written, in a block
 * `markdown`; so does one that would come back as something else.
 */
export function markdownToLexical(
  markdown: string,
  context: Pick<RichTextContext, 'documentOf'>,
  kind: RichTextKind,
): LexicalState {
  const { short, restore } = shortenProse(markdown.replace(/\r\n?/g, '\n'));
  return restore(stateFrom(short, context, kind));
}

function stateFrom(source: string, context: Pick<RichTextContext, 'documentOf'>, kind: RichTextKind): LexicalState {
  const own = remembering(context);
  const convert = (text: string, kept?: ReadonlySet<number>) =>
    new Conversion(text, own, richTextRules[kind]).blocks(kept);
  const again = (blocks: LexicalNode[]) => convert(lexicalToMarkdown({ root: { children: blocks } }, own)).flat();
  const comesBack = (blocks: LexicalNode[]) => isSame(blocks, again(blocks));
  const first = convert(source);
  if (comesBack(first.flat())) return stateOf(first.flat());
  const kept = new Set(first.flatMap((blocks, index) => (comesBack(withIds(blocks)) ? [] : [index])));
  const second = convert(source, kept).flat();
  // What was kept is read again as what it was.
  return stateOf(
    isSame(withIds(first.flat()), again(second))
      ? second
      : withIds([blockNode('markdown', { markdown: source.trim() })]),
  );
}

/** Write references as they were read, so that to read a text nobody has to know how documents are referred to. */
function remembering(context: Pick<RichTextContext, 'documentOf'>): RichTextContext {
  const references = new Map<string, string>();
  return {
    documentOf(reference) {
      const document = context.documentOf(reference);
      if (document) references.set(`${document.collection}/${document.id}`, reference);
      return document;
    },
    referenceOf: (collection, id) => references.get(`${collection}/${id}`),
  };
}

function isSame(left: LexicalNode[], right: LexicalNode[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

class Conversion {
  readonly #source: string;
  readonly #context: RichTextContext;
  readonly #rules: RichTextRules;

  constructor(source: string, context: RichTextContext, rules: RichTextRules) {
    this.#source = source;
    this.#context = context;
    this.#rules = rules;
  }

  /** Convert each block of the text; those whose index is in `kept` stay Markdown. */
  blocks(kept: ReadonlySet<number> = new Set()): LexicalNode[][] {
    const tree = parseMarkdown(this.#source);
    const referring = resolveReferences(tree);
    const converted = tree.children.map((node, index) => (kept.has(index) ? undefined : this.#converted(node)));
    // What stays Markdown may refer to definitions; elsewhere the addresses have taken their place.
    const isNeeded = tree.children.some((node, index) => converted[index] === undefined && referring.has(node));
    const blocks = tree.children.map((node, index) => {
      if (node.type === 'definition' && !isNeeded) return [];
      return converted[index] ?? [this.#verbatim(node)];
    });
    withIds(blocks.flat());
    return blocks;
  }

  #converted(node: RootContent): LexicalNode[] | undefined {
    try {
      return this.#block(node);
    } catch (error) {
      if (error instanceof NoForm) return undefined;
      throw error;
    }
  }

  #block(node: RootContent): LexicalNode[] {
    switch (node.type) {
      case 'paragraph':
        return [this.#paragraph(node.children)];
      case 'heading':
        if (!this.#rules.headings.includes(node.depth)) throw new NoForm();
        return [element('heading', this.#inline(node.children), { tag: `h${node.depth}` })];
      case 'blockquote':
        return [element('quote', this.#quoted(node))];
      case 'list':
        return [this.#list(node, 0)];
      case 'table':
        return [this.#table(node)];
      case 'thematicBreak':
        if (!this.#rules.hasRules) throw new NoForm();
        return [{ type: 'horizontalrule', version: 1 }];
      case 'code':
        if (!this.#rules.blocks.includes('code')) throw new NoForm();
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
  #quoted({ children: paragraphs }: Blockquote): LexicalNode[] {
    if (paragraphs.length === 0) throw new NoForm();
    return paragraphs.flatMap((block, index) => {
      if (block.type !== 'paragraph') throw new NoForm();
      const line = this.#inline(block.children);
      if (line.some(({ type }, at) => type === 'linebreak' && line[at + 1]?.type === type)) throw new NoForm();
      return index === 0 ? line : [lineBreakNode(), lineBreakNode(), ...line];
    });
  }

  #paragraph(children: PhrasingContent[]): LexicalNode {
    const [only, ...more] = children;
    if (only && more.length === 0) {
      if (only.type === 'image') return this.#picture(only);
      // Alone, as a block, it can be read and changed more easily than as a word among words.
      if (only.type === 'html') throw new NoForm();
    }
    return paragraph(this.#inline(children));
  }

  #picture({ url, alt, title }: Image): LexicalNode {
    const file = this.#rules.hasPictures && url.startsWith('media/') ? linkFields(url, null, this.#context) : undefined;
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

  #list(list: List, depth: number): LexicalNode {
    const isLoose = list.spread === true || list.children.some(({ spread }) => spread === true);
    const start = list.ordered ? (list.start ?? 1) : 1;
    const items: LexicalNode[] = [];
    let value = start;
    for (const [index, item] of list.children.entries()) {
      for (const node of this.#listItem(item, index, depth)) {
        const isNested = node.children?.[0]?.type === 'list';
        items.push({ ...node, value });
        if (!isNested) value++;
      }
    }
    const { listType, tag } = list.ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' };
    return element('list', items, { listType, start, tag, ...(isLoose && { $: { loose: true } }) });
  }

  /** Lexical puts the lists of an item into items of their own, after it. */
  #listItem(item: ListItem, index: number, depth: number): LexicalNode[] {
    if (typeof item.checked === 'boolean') throw new NoForm();
    const [first, ...rest] = item.children;
    const hasWords = first?.type === 'paragraph';
    // Without words of its own its lists would become those of the item before.
    if (!hasWords && first !== undefined && index > 0) throw new NoForm();
    const lists = hasWords || first === undefined ? rest : item.children;
    const own =
      hasWords || first === undefined ? [this.#item(hasWords ? this.#inline(first.children) : [], depth)] : [];
    return [
      ...own,
      ...lists.map((list) => {
        if (list.type !== 'list') throw new NoForm();
        return this.#item([this.#list(list, depth + 1)], depth);
      }),
    ];
  }

  #item(children: LexicalNode[], depth: number): LexicalNode {
    return element('listitem', children, { indent: depth });
  }

  #table({ children: rows, align }: Table): LexicalNode {
    const columns = Math.max(...rows.map(({ children }) => children.length));
    return element(
      'table',
      rows.map(({ children: cells }, row) =>
        element(
          'tablerow',
          Array.from({ length: columns }, (_, column) =>
            element('tablecell', [paragraph(this.#inline(cells[column]?.children ?? []))], {
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

  #inline(children: readonly PhrasingContent[], order: readonly Mark[] = []): LexicalNode[] {
    return joined(children.flatMap((node) => this.#phrase(node, order)));
  }

  #phrase(node: PhrasingContent, order: readonly Mark[]): LexicalNode[] {
    const bits = order.reduce((all, mark) => all | bitOfMark[mark], 0);
    switch (node.type) {
      case 'text':
        return [text(node.value.replace(/[\t\n]+/g, ' '), bits, order)];
      case 'inlineCode':
        return [text(node.value.replace(/\n/g, ' '), bits | format.code, order)];
      case 'break':
        return [lineBreakNode()];
      case 'strong':
      case 'emphasis':
        return this.#inline(node.children, order.includes(node.type) ? order : [...order, node.type]);
      case 'delete':
        if (!(this.#rules.formats & format.strikethrough)) return [this.#chip(node, order)];
        return this.#inline(node.children, order.includes(node.type) ? order : [...order, node.type]);
      case 'link': {
        const words = this.#inline(node.children, order);
        if (words.length === 0 || words.some(({ type }) => type === 'inlineBlock')) return [this.#chip(node, order)];
        const fields = linkFields(node.url, node.title, this.#context);
        // `[**words**](...)`, where `**[words](...)**` would be as bold.
        const isOutside =
          order.length === 0 && words.every((word) => word.type === 'text' && Number(word.format) & allMarks);
        return [element('link', words, { version: 3, ...(isOutside && { $: { outer: 'link' } }), id: '', fields })];
      }
      case 'html':
        return lineBreak.test(node.value) ? [lineBreakNode()] : [this.#chip(node, order)];
      default:
        return [this.#chip(node, order)];
    }
  }

  /** Keep what stands in a line and has no form there. */
  #chip(node: PhrasingContent, order: readonly Mark[]): LexicalNode {
    // It could not be bold: what is around it would be taken apart.
    if (order.length > 0) throw new NoForm();
    const markdown = node.type === 'html' ? node.value : writeMarkdown([{ type: 'paragraph', children: [node] }]);
    if (markdown.includes('\n') || markdown === '') throw new NoForm();
    return { type: 'inlineBlock', version: 1, fields: { id: '', blockName: '', blockType: 'markdown', markdown } };
  }

  #verbatim({ type, position }: RootContent): LexicalNode {
    const { start, end } = position ?? {};
    // The lines of a list hang on how far the first is set in; a block of HTML is the same without.
    const from = (start?.offset ?? 0) - (type === 'html' ? 0 : (start?.column ?? 1) - 1);
    return blockNode('markdown', { markdown: this.#source.slice(from, end?.offset) });
  }
}

function lineBreakNode(): LexicalNode {
  return { type: 'linebreak', version: 1 };
}

/** Payload wants an id of 24 hexadecimal digits for links, blocks and uploads; these are the same each time. */
function withIds(nodes: LexicalNode[]): LexicalNode[] {
  let number = 0;
  const give = (list: readonly LexicalNode[]) => {
    for (const node of list) {
      const owner = node.type === 'block' || node.type === 'inlineBlock' ? node.fields : node;
      if (owner && 'id' in owner) owner.id = (++number).toString(16).padStart(24, '0');
      give(node.children ?? []);
    }
  };
  give(nodes);
  return nodes;
}

/** Lexical cannot show a state without a block. */
function stateOf(children: LexicalNode[]): LexicalState {
  const root = element('root', children.length > 0 ? children : [paragraph([])]);
  return { root: { ...root, children: root.children ?? [] } };
}

/** Join texts of one format that stand side by side, and leave out empty ones, as Lexical does. */
function joined(nodes: readonly LexicalNode[]): LexicalNode[] {
  const result: LexicalNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && node.text === '') continue;
    if (
      node.type === 'text' &&
      last?.type === 'text' &&
      last.format === node.format &&
      orderOf(last).join() === orderOf(node).join()
    ) {
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` };
    } else result.push(node);
  }
  return result;
}
