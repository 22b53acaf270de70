import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { LinkWriter } from '../links/link-writer.js';
import type { Block, Inline } from './block.js';
import { clean } from './one-line.js';
import { tidy } from './tidy.js';

const holders = new Set(
  'p div section article figure figcaption dl dt dd details summary caption thead tbody tfoot tr td th li'.split(' '),
);
const blockNames = new Set([...holders, ...'h1 h2 h3 h4 h5 h6 ul ol blockquote pre table hr'.split(' ')]);
const marks: Readonly<Record<string, 'strong' | 'emphasis' | 'deleted'>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  del: 'deleted',
  s: 'deleted',
};
const codes = new Set(['code', 'kbd', 'samp']);
/** Elements whose contents are no words for a reader. */
const silent = new Set('script style template title textarea iframe object svg math noscript select'.split(' '));
/** Below it, elements mean nothing any more and their words alone are read. */
const deepest = 40;

/** Read rich text as blocks. Only words, and what elements mean to a reader, come through; never markup. */
export function htmlToBlocks(html: string, link: LinkWriter): Block[] {
  return blocksOf(parseDocument(html).children, link, 0);
}

function blocksOf(nodes: readonly ChildNode[], link: LinkWriter, depth: number): Block[] {
  const blocks: Block[] = [];
  let run: Inline[] = [];
  const flush = () => {
    const inlines = tidy(run);
    if (inlines.length > 0) blocks.push({ kind: 'paragraph', inlines });
    run = [];
  };
  for (const node of nodes) {
    if (isTag(node) && blockNames.has(node.name)) {
      flush();
      blocks.push(...blockOf(node, link, depth + 1));
    } else run.push(...inlineOf(node, link, depth + 1));
  }
  flush();
  return blocks;
}

function blockOf(element: Element, link: LinkWriter, depth: number): readonly Block[] {
  const { name, children } = element;
  if (depth > deepest) return [{ kind: 'paragraph', inlines: tidy([{ kind: 'text', text: wordsIn(element) }]) }];
  if (/^h[1-6]$/.test(name)) {
    const inlines = tidy(inlinesOf(children, link, depth));
    return inlines.length > 0 ? [{ kind: 'heading', level: Number(name[1]), inlines }] : [];
  }
  if (name === 'ul' || name === 'ol') {
    const items = children.filter((child) => isTag(child)).map((child) => blocksOf(child.children, link, depth));
    const start = name === 'ol' ? Math.max(0, Number.parseInt(element.attribs.start ?? '1', 10) || 1) : undefined;
    return [{ kind: 'list', start, items: items.filter((blocks) => blocks.length > 0) }];
  }
  if (name === 'blockquote') return [{ kind: 'quote', blocks: blocksOf(children, link, depth) }];
  if (name === 'pre') return [{ kind: 'code', language: languageOf(element), text: clean(wordsIn(element)).trimEnd() }];
  if (name === 'table') return tableOf(element, link, depth);
  if (name === 'hr') return [{ kind: 'rule' }];
  return blocksOf(children, link, depth);
}

function tableOf(table: Element, link: LinkWriter, depth: number): Block[] {
  const inner = table.children.flatMap((child) =>
    isTag(child) && /^t(?:head|body|foot)$/.test(child.name) ? child.children : child,
  );
  const named = (name: RegExp) => (child: ChildNode) => isTag(child) && name.test(child.name);
  const rows = inner
    .filter(named(/^tr$/))
    .map((row) =>
      (row as Element).children
        .filter(named(/^t[dh]$/))
        .map((cell) => tidy(inlinesOf((cell as Element).children, link, depth))),
    );
  const caption = inner.filter(named(/^caption$/)).flatMap((child) => blockOf(child as Element, link, depth + 1));
  return rows.length > 0 ? [...caption, { kind: 'table', rows }] : caption;
}

function inlinesOf(nodes: readonly ChildNode[], link: LinkWriter, depth: number): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, link, depth + 1));
}

function inlineOf(node: ChildNode, link: LinkWriter, depth: number): readonly Inline[] {
  if (isText(node)) return [{ kind: 'text', text: node.data }];
  if (!isTag(node) || silent.has(node.name)) return [];
  const { name, children, attribs } = node;
  if (depth > deepest) return [{ kind: 'text', text: wordsIn(node) }];
  if (name === 'br') return [{ kind: 'break' }];
  if (name === 'img') return attribs.alt?.trim() ? [{ kind: 'picture', src: attribs.src ?? '', alt: attribs.alt }] : [];
  if (codes.has(name)) return [{ kind: 'code', text: wordsIn(node) }];
  const inlines = inlinesOf(children, link, depth);
  const mark = marks[name];
  if (mark) return [{ kind: mark, inlines }];
  const href = name === 'a' ? link(attribs.href ?? '') : undefined;
  if (href !== undefined) return [{ kind: 'link', href, inlines }];
  // Words of blocks within words must not run together.
  return blockNames.has(name) ? [{ kind: 'text', text: ' ' }, ...inlines, { kind: 'text', text: ' ' }] : inlines;
}

function languageOf({ children }: Element): string {
  const code = children.find((child) => isTag(child) && child.name === 'code') as Element | undefined;
  return /(?:^|\s)language-([a-z0-9+#-]+)/i.exec(code?.attribs.class ?? '')?.[1] ?? '';
}

/** Gather the words within an element, however deep it is. */
function wordsIn(element: Element): string {
  const pending: ChildNode[] = [...element.children].reverse();
  let words = '';
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isText(node)) words += node.data;
    else if (isTag(node) && node.name === 'br') words += '\n';
    else if (isTag(node) && !silent.has(node.name)) pending.push(...[...node.children].reverse());
  }
  return words;
}
