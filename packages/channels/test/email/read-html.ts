import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What a reader of a message finds: its words without line ends, its elements by name, and its links. */
export interface HtmlReading {
  text: string;
  tags: Set<string>;
  links: string[];
  attributes: Set<string>;
}

/** Read a message as a browser does, with the alternative texts of its pictures where they stand. */
export function readHtml(html: string): HtmlReading {
  const reading: HtmlReading = { text: '', tags: new Set(), links: [], attributes: new Set() };
  visit(parse(html), reading);
  reading.text = flat(reading.text);
  return reading;
}

/** Make of white space single spaces, and leave out joiners that nobody sees. */
export function flat(text: string): string {
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

function visit(node: Node, reading: HtmlReading): void {
  if ('tagName' in node) {
    reading.tags.add(node.tagName);
    if (node.tagName === 'style' || node.tagName === 'title') return;
    for (const { name, value } of node.attrs) {
      reading.attributes.add(name);
      if (name === 'href') reading.links.push(value);
      if (name === 'alt') reading.text += ` ${value} `;
    }
    if (/^(?:p|h\d|li|td|th|div|br)$/.test(node.tagName)) reading.text += ' ';
  }
  if ('value' in node) reading.text += node.value;
  for (const child of 'childNodes' in node ? node.childNodes : []) visit(child, reading);
}
