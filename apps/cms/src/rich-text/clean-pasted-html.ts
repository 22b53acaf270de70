import { codeRuns, type PastedBlock, readPastedBlocks } from './read-pasted-blocks.ts';
import type { PastedRun } from './read-pasted-line.ts';
import { type RichTextKind, richTextRules } from './rich-text-kind.ts';
import { format } from './text-format.ts';

/** Longer than anybody pastes; a page that big would stop the browser. */
const longest = 5_000_000;

type Item = Extract<PastedBlock, { type: 'item' }>;

/**
 * Reduce HTML from a clipboard (Word's, Google Docs', a page's) to structure: paragraphs, headings, lists, quotations,
 * tables, bold, italic, code and links. Styles, classes, pictures, empty paragraphs and comments go. Needs DOMParser.
 */
export function cleanPastedHtml(html: string, kind: RichTextKind): string {
  const rules = richTextRules[kind];
  const { body } = new DOMParser().parseFromString(html.slice(0, longest), 'text/html');
  const blocks = readPastedBlocks(body);
  // A document's own title is an h1, under which all else is one deeper.
  const shift = blocks.some((block) => block.type === 'heading' && block.depth === 1) ? 1 : 0;
  const deepest = Math.max(...rules.headings);
  let result = '';
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as PastedBlock;
    if (block.type === 'item') {
      const rest = blocks.slice(index);
      const end = rest.findIndex(({ type }) => type !== 'item');
      const items = (end < 0 ? rest : rest.slice(0, end)) as Item[];
      result += lists(items, rules.formats);
      index += items.length - 1;
    } else if (block.type === 'heading') {
      const depth = Math.min(Math.max(block.depth + shift, 2), deepest);
      result += `<h${depth}>${line(block.runs, rules.formats & ~format.bold)}</h${depth}>`;
    } else if (block.type === 'rule') {
      if (rules.hasRules) result += '<hr>';
    } else if (block.type === 'code') {
      const isOffered = rules.blocks.includes('code');
      result += isOffered ? `<pre>${escaped(block.text)}</pre>` : `<p>${line(codeRuns(block.text), rules.formats)}</p>`;
    } else if (block.type === 'table') {
      result += table(block.rows, rules.formats);
    } else {
      const tag = block.type === 'quote' ? 'blockquote' : 'p';
      result += `<${tag}>${line(block.runs, rules.formats)}</${tag}>`;
    }
  }
  return result;
}

/** Nest items by their level. */
function lists(items: readonly Item[], formats: number): string {
  let result = '';
  const open: { level: number; tag: string }[] = [];
  for (const { level, isOrdered, runs } of items) {
    const tag = isOrdered ? 'ol' : 'ul';
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) result += `</${open.pop()?.tag}></li>`;
    const current = open.at(-1);
    if (!current || current.level < level) {
      result += `${current ? '<li>' : ''}<${tag}>`;
      open.push({ level, tag });
    } else if (current.tag !== tag) {
      result += `</${current.tag}><${tag}>`;
      current.tag = tag;
    }
    result += `<li>${line(runs, formats)}</li>`;
  }
  while (open.length > 1) result += `</${open.pop()?.tag}></li>`;
  return `${result}</${open[0]?.tag}>`;
}

function table(rows: PastedRun[][][], formats: number): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const html = rows.map((cells, row) => {
    // A header is bold by itself.
    const [tag, offered] = row === 0 ? ['th', formats & ~format.bold] : ['td', formats];
    const all = Array.from({ length: columns }, (_, column) => line(cells[column] ?? [], offered));
    return all.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  });
  return `<table><tbody>${html.map((cells) => `<tr>${cells}</tr>`).join('')}</tbody></table>`;
}

function line(runs: readonly PastedRun[], formats: number): string {
  return runs.map((run) => written(run, formats)).join('');
}

function written({ text, bits, href }: PastedRun, formats: number): string {
  let html = text === '\n' ? '<br>' : escaped(text);
  if (text !== '\n') {
    const offered = bits & formats;
    if (offered & format.code) html = `<code>${html}</code>`;
    if (offered & format.strikethrough) html = `<s>${html}</s>`;
    if (offered & format.italic) html = `<em>${html}</em>`;
    if (offered & format.bold) html = `<strong>${html}</strong>`;
  }
  return href === undefined ? html : `<a href="${escaped(href)}">${html}</a>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
