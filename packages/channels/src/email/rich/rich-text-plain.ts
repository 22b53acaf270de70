import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { EmailWriter } from '../merge/email-writer.js';
import { blockOf, silentTags } from './rich-tags.js';

/** Write stored rich text as plain text: paragraphs apart, entries of lists on lines of their own, addresses after their words. */
export function richTextPlain(html: string, writer: EmailWriter): string {
  return blocks(parseDocument(html).children, writer).join('\n\n');
}

function blocks(nodes: readonly ChildNode[], writer: EmailWriter): string[] {
  const written: string[] = [];
  let loose = '';
  const close = () => {
    if (loose.trim() !== '') written.push(tidy(loose));
    loose = '';
  };
  for (const child of nodes) {
    if (isTag(child) && blockOf(child.name) !== undefined) {
      close();
      written.push(...block(child, writer));
    } else loose += inline(child, writer);
  }
  close();
  return written;
}

function block(tag: Element, writer: EmailWriter): string[] {
  const kind = blockOf(tag.name);
  if (kind === 'none' || kind === 'rule') return [];
  if (kind === 'list') return [list(tag, writer)];
  if (kind === 'code') return [inline(tag, writer).replace(/\n+$/, '')];
  if (kind === 'row') {
    const cells = tag.children.filter(isTag).map((cell) => tidy(inline(cell, writer)));
    return [cells.filter((cell) => cell !== '').join(' | ')];
  }
  if (kind === 'group' || kind === 'table' || kind === 'quote') return blocks(tag.children, writer);
  const text = tidy(inline(tag, writer));
  return text === '' ? [] : [text];
}

function list(tag: Element, writer: EmailWriter): string {
  return tag.children
    .filter(isTag)
    .map((item, index) => {
      const sign = tag.name === 'ol' ? `${index + 1}.` : '-';
      return `${sign} ${blocks(item.children, writer).join('\n').replaceAll('\n', '\n  ')}`;
    })
    .join('\n');
}

function inline(child: ChildNode, writer: EmailWriter): string {
  if (isText(child)) return writer.plainPart(child.data);
  if (!isTag(child) || silentTags.has(child.name)) return '';
  if (child.name === 'br') return '\n';
  if (child.name === 'img') return child.attribs.alt ? `[${writer.plain(child.attribs.alt)}]` : '';
  const inside = child.children.map((grandchild) => inline(grandchild, writer)).join('');
  const { href } = child.attribs;
  if (child.name !== 'a' || !href || href.startsWith('#')) return inside;
  return `${inside} (${writer.href(href)})`;
}

/** Words as a browser shows them: line ends of the source are spaces. */
function tidy(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim();
}
