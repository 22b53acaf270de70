import { indent } from '../literal.js';
import type { MarkupElement, MarkupNode } from './markup-node.js';

/** How a framework's templates spell what HTML spells its own way. */
export interface Dialect {
  text(value: string): string;
  attribute(name: string, value: string, tag: string): string;
  /** Whether `<img>` is written `<img />`. */
  closesVoid: boolean;
}

const width = 100;
const voidTags = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const blockTags =
  /^(article|aside|blockquote|div|dl|fieldset|figure|form|h[1-6]|hr|img|nav|ol|p|picture|section|table|ul)$/;

/** Write nodes in a dialect: elements that make blocks each on a line of their own, words on one. */
export function writeMarkup(nodes: readonly MarkupNode[], dialect: Dialect): string {
  const parts = nodes.map((node) => (typeof node === 'string' ? dialect.text(node) : writeNode(node, dialect)));
  return nodes.every((node) => typeof node !== 'string' && blockTags.test(node.tag))
    ? parts.join('\n')
    : parts.join('');
}

/** Write an element, its attributes on a line each where they do not fit. */
export function writeElement(
  tag: string,
  attributes: readonly string[],
  content: string | undefined,
  end: 'self' | 'void' | 'pair',
): string {
  const closing = end === 'self' ? ' />' : '>';
  const inOne = [tag, ...attributes].join(' ');
  const isSpread = inOne.length + 3 > width || inOne.includes('\n');
  const start = isSpread
    ? `<${tag}\n${attributes.map((each) => `${indent(each)}\n`).join('')}${closing.trim()}`
    : `<${inOne}${closing}`;
  if (end !== 'pair') return start;
  if (content === undefined || content === '') return `${start}</${tag}>`;
  const line = `${start}${content}</${tag}>`;
  return !isSpread && line.length <= width && !content.includes('\n')
    ? line
    : `${start}\n${indent(content)}\n</${tag}>`;
}

function writeNode({ tag, attributes, children }: MarkupElement, dialect: Dialect): string {
  const written = attributes.map(([name, value]) => dialect.attribute(name, value, tag));
  if (voidTags.test(tag)) return writeElement(tag, written, undefined, dialect.closesVoid ? 'self' : 'void');
  const content = writeMarkup(children, dialect);
  const isBlock = children.length > 0 && children.every((each) => typeof each !== 'string' && blockTags.test(each.tag));
  // Around words a line break would be a space.
  return isBlock ? writeElement(tag, written, content, 'pair') : `<${[tag, ...written].join(' ')}>${content}</${tag}>`;
}
