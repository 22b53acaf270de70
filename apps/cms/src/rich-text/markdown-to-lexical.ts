import type { RootContent } from 'mdast';
import { blockToLexical } from './block-to-lexical.ts';
import { blockNode, element, type LexicalNode, type LexicalState, paragraph } from './lexical-state.ts';
import type { LexicalTarget } from './lexical-target.ts';
import { lexicalToMarkdown } from './lexical-to-markdown.ts';
import { parseMarkdown } from './markdown-syntax.ts';
import { NoForm } from './no-form.ts';
import { resolveReferences } from './resolve-references.ts';
import type { RichTextContext } from './rich-text-context.ts';
import { type RichTextKind, richTextRules } from './rich-text-kind.ts';
import { shortenProse } from './shorten-prose.ts';

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
  const target = { rules: richTextRules[kind], context: own };
  const convert = (text: string, kept?: ReadonlySet<number>) => blocksOf(text, target, kept);
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

/** Convert each block of a text; those whose index is in `kept` stay Markdown. */
function blocksOf(source: string, target: LexicalTarget, kept: ReadonlySet<number> = new Set()): LexicalNode[][] {
  const tree = parseMarkdown(source);
  const referring = resolveReferences(tree);
  const converted = tree.children.map((node, index) => (kept.has(index) ? undefined : formOf(node, target)));
  // What stays Markdown may refer to definitions; elsewhere the addresses have taken their place.
  const isNeeded = tree.children.some((node, index) => converted[index] === undefined && referring.has(node));
  const blocks = tree.children.map((node, index) => {
    if (node.type === 'definition' && !isNeeded) return [];
    return converted[index] ?? [verbatim(node, source)];
  });
  withIds(blocks.flat());
  return blocks;
}

/** Convert a block; undefined where the editor has no form for it. */
function formOf(node: RootContent, target: LexicalTarget): LexicalNode[] | undefined {
  try {
    return blockToLexical(node, target);
  } catch (error) {
    if (error instanceof NoForm) return undefined;
    throw error;
  }
}

function verbatim({ type, position }: RootContent, source: string): LexicalNode {
  const { start, end } = position ?? {};
  // The lines of a list hang on how far the first is set in; a block of HTML is the same without.
  const from = (start?.offset ?? 0) - (type === 'html' ? 0 : (start?.column ?? 1) - 1);
  return blockNode('markdown', { markdown: source.slice(from, end?.offset) });
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
