import type { CardNode, CardStyle } from '../card/card-node.js';
import { type Xml, xml } from '../xml/xml.js';
import { base64 } from './base64.js';

/** Write a composed card as HTML that lies as Takumi draws it. */
export function nodeToHtml(node: CardNode): Xml {
  const style = cssOf(node.style);
  const attribute = node.className !== undefined && xml` class="${node.className}"`;
  if (node.type === 'image') {
    const address = `data:${node.mediaType};base64,${base64(node.src)}`;
    return xml`<img${attribute} src="${address}" alt="${node.alt}" style="${style}"/>`;
  }
  if (node.type === 'text') {
    return xml`<div${attribute} lang="${node.lang}" dir="${node.dir}" style="${style}">${node.text}</div>`;
  }
  return xml`<div${attribute} style="${style}">${node.children.map(nodeToHtml)}</div>`;
}

/** Write a style as CSS. */
function cssOf(style: CardStyle): string {
  return Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');
}
