import { type Mark, marks } from './text-format.ts';

/** A node of a Lexical state as JSON. Of what a type adds, only what this folder reads is named. */
export interface LexicalNode {
  type: string;
  version: number;
  children?: LexicalNode[];
  /** Text: bits; elements: `''` or a side. */
  format?: number | string;
  text?: string;
  /** Of a heading: `h2`; of a list: `ul` or `ol`. */
  tag?: string;
  fields?: Record<string, unknown>;
  /** State that Lexical carries with a node without reading it. We keep `loose` of lists, `marks` of texts and `outer` of links there. */
  $?: Record<string, unknown>;
  [name: string]: unknown;
}

export interface LexicalState {
  root: LexicalNode & { children: LexicalNode[] };
}

/** Get the nodes at the top of a state; none where there is no state. */
export function nodesOf(state: unknown): LexicalNode[] {
  const root = isRecord(state) ? state.root : undefined;
  return isRecord(root) ? childrenOf(root) : [];
}

/** Get the children that are nodes. */
export function childrenOf(node: Record<string, unknown>): LexicalNode[] {
  const { children } = node;
  return Array.isArray(children) ? children.filter(isNode) : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNode(value: unknown): value is LexicalNode {
  return isRecord(value) && typeof value.type === 'string';
}

/** Make an element of a state, with the fields that Lexical writes for every element. */
export function element(type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalNode {
  return { children, direction: null, format: '', indent: 0, type, version: 1, ...more };
}

/** Make a text of a state. Its bits do not say which of its marks is outside; state does, where it is not the usual. */
export function text(value: string, bits: number, order: readonly Mark[] = []): LexicalNode {
  const node = { detail: 0, format: bits, mode: 'normal', style: '', text: value, type: 'text', version: 1 };
  const usual = marks.filter((mark) => order.includes(mark));
  return order.every((mark, index) => mark === usual[index]) ? node : { ...node, $: { marks: order.join(' ') } };
}

/** Get the marks of a text from the outermost, where that is said. */
export function orderOf({ $ }: LexicalNode): Mark[] {
  const written = isRecord($) && typeof $.marks === 'string' ? $.marks.split(' ') : [];
  return written.flatMap((name) => marks.filter((mark) => mark === name));
}

export function lineBreak(): LexicalNode {
  return { type: 'linebreak', version: 1 };
}

/** Make a paragraph; Lexical writes two fields more for it than for other elements. */
export function paragraph(children: LexicalNode[]): LexicalNode {
  return element('paragraph', children, { textFormat: 0, textStyle: '' });
}

/** Make a block of a state, without an id. */
export function blockNode(blockType: string, fields: Record<string, unknown>): LexicalNode {
  return { type: 'block', version: 2, format: '', fields: { id: '', blockName: '', blockType, ...fields } };
}
