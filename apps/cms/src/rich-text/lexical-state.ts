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
  /** State that Lexical carries with a node without reading it. We keep `loose` of lists and `outer` of texts and links there. */
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

/** Make a text of a state. `outer` names the mark that is outside where it is not the one that usually is. */
export function text(value: string, bits: number, outer?: 'emphasis'): LexicalNode {
  const node = { detail: 0, format: bits, mode: 'normal', style: '', text: value, type: 'text', version: 1 };
  return outer === undefined ? node : { ...node, $: { outer } };
}

/** Get what is outside, of a text's marks or of a link and the marks of its words, where that is said. */
export function outerOf(node: LexicalNode): 'emphasis' | 'link' | undefined {
  const outer = isRecord(node.$) ? node.$.outer : undefined;
  if (node.type === 'text' && outer === 'emphasis') return outer;
  return node.type === 'link' && outer === 'link' ? outer : undefined;
}

/** Make a paragraph; Lexical writes two fields more for it than for other elements. */
export function paragraph(children: LexicalNode[]): LexicalNode {
  return element('paragraph', children, { textFormat: 0, textStyle: '' });
}
