import type { Element, ElementContent } from 'hast';
import { element, findAll, property, textNode } from '../../html/tree.js';

/** Make a block of code of what the many plugins for code write, with its language where they say it. */
export function codeBlock(node: Element): Element {
  const nodes = [node, ...findAll(node, 'code')];
  const names = nodes.map((each) => property(each, 'className')).join(' ');
  const given = nodes.map((each) => property(each, 'lang')).find((lang) => /^[\w+#-]+$/.test(lang));
  const language = /(?:language-|lang-|brush:\s*)([\w+#-]+)/i.exec(names)?.[1] ?? given ?? '';
  const text = codeText(node).replace(/^\n+|\s+$/g, '');
  return element('pre', [
    element('code', [textNode(text)], language === '' ? {} : { className: [`language-${language.toLowerCase()}`] }),
  ]);
}

function codeText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(codeText).join('');
}
