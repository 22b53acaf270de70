import { attributeNames } from './attribute-names.js';
import { escapeHtml } from './escape-html.js';

const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const raw = /^(iframe|noembed|noframes|noscript|plaintext|script|style|xmp)$/;

/** Write what is in a node as HTML. Comments, which mark places for the browser, are left out where it is not to take over. */
export function writeNodes(parent: Node, withComments: boolean): string {
  let html = '';
  for (let index = 0; index < parent.childNodes.length; index += 1) {
    html += writeNode(parent.childNodes[index] as Node, parent, withComments);
  }
  return html;
}

function writeNode(node: Node, parent: Node, withComments: boolean): string {
  const text = node.nodeValue ?? '';
  if (node.nodeType === 3) return raw.test(parent.nodeName.toLowerCase()) ? text : escapeHtml(text);
  if (node.nodeType === 8) return withComments ? `<!--${text}-->` : '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  // A server's elements of SVG have their names as they are spelt, those of HTML in capitals.
  const name = /[a-z]/.test(element.nodeName) ? element.nodeName : element.nodeName.toLowerCase();
  const attributes = attributeNames(element).map(
    (attribute) => ` ${attribute}="${escapeHtml(element.getAttribute(attribute) ?? '')}"`,
  );
  const open = `<${name}${attributes.join('')}>`;
  if (empty.test(name)) return open;
  const content = name === 'template' ? (element as HTMLTemplateElement).content : element;
  // A server's text area keeps what it begins with as a property.
  const inner = name === 'textarea' ? escapeHtml(textOf(element)) : writeNodes(content, withComments);
  // A parser takes the first line break there for none.
  const kept = inner.startsWith('\n') && /^(listing|pre|textarea)$/.test(name) ? '\n' : '';
  return `${open}${kept}${inner}</${name}>`;
}

function textOf(area: Element): string {
  const { defaultValue } = area as HTMLTextAreaElement;
  return typeof defaultValue === 'string' ? defaultValue : (area.textContent ?? '');
}
