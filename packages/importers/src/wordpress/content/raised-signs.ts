import type { ElementContent } from 'hast';
import { textNode, textOf } from '../../html/tree.js';

const superscript: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  n: 'ⁿ',
};
const subscript: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
};

/**
 * Write what stands above or below the line (`sup`, `sub`) with letters of their own where they are figures; Markdown has no
 * other way.
 */
export function raisedSigns(children: ElementContent[], tagName: 'sup' | 'sub'): ElementContent[] {
  const letters = tagName === 'sup' ? superscript : subscript;
  const text = children.map((child) => textOf(child)).join('');
  const signs = [...text.trim()];
  const isPlain =
    children.every((child) => child.type === 'text') && signs.length > 0 && signs.every((sign) => letters[sign]);
  return isPlain ? [textNode(signs.map((sign) => letters[sign]).join(''))] : children;
}
