import { mdxToMdast } from 'satteri';
import { escapeHtml } from '../../text/escape-html.js';
import { outsideCode } from './outside-code.js';

const mayImport = /^(?:import|export)\s/m;
const imports =
  /^(?:import\s[^\n]*?\sfrom\s+['"][^'"\n]+['"];?|import\s+['"][^'"\n]+['"];?|export\s+(?:const|let|default)\s[^\n]*;)[ \t]*$/gm;

/** A node of the tree, as far as it matters here. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
}

interface Cut {
  start: number;
  end: number;
  put: string;
}

export interface PlainMarkdown {
  markdown: string;
  /** What was taken out, in words, each kind once. */
  removed: readonly string[];
}

/**
 * Reduce MDX to Markdown without running it: imports, exports and expressions go, components leave what is inside them.
 * What cannot be parsed as MDX is taken for Markdown, whose raw HTML is sanitised like any other.
 */
export function mdxToMarkdown(mdx: string): PlainMarkdown {
  const strict = reduce(mdx);
  if (strict) return strict;
  const loose = reduce(outsideCode(mdx, asStrict));
  if (loose) return loose;
  const { markdown, removed } = dropImports(mdx);
  return { markdown, removed: ['its MDX, which could not be parsed and was read as Markdown', ...removed] };
}

/** Take the imports and exports of a line out of what is read as Markdown; Docusaurus has them in its .md files too. */
export function dropImports(text: string): PlainMarkdown {
  if (!mayImport.test(text)) return { markdown: text, removed: [] };
  const markdown = outsideCode(text, (part) => part.replace(imports, ''));
  return { markdown, removed: markdown === text ? [] : ['imports and exports'] };
}

/** Write what blogs have in MDX though it is none, and Docusaurus mends: ids of headings, comments, void elements, links. */
function asStrict(text: string): string {
  return text
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, '')
    .replace(/^(#{1,6}[ \t][^\n]*)\{(#[^{}\n]*\}[ \t]*)$/gm, '$1\\{$2')
    .replace(/<((?:br|hr|img|wbr)\b[^<>]*?)\/?>/gi, '<$1/>')
    .replace(/<(https?:\/\/[^\s<>]+)>/g, '[$1]($1)');
}

function reduce(mdx: string): PlainMarkdown | undefined {
  const cuts: Cut[] = [];
  const removed = new Set<string>();
  try {
    gather(mdxToMdast(mdx, { features: { frontmatter: false } }) as unknown as Node, cuts, removed);
  } catch {
    return undefined;
  }
  let markdown = '';
  let from = 0;
  for (const { start, end, put } of cuts) {
    if (start < from) continue;
    markdown += mdx.slice(from, start) + put;
    from = end;
  }
  return { markdown: markdown + mdx.slice(from), removed: [...removed] };
}

function gather(node: Node, cuts: Cut[], removed: Set<string>): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) {
    for (const child of node.children ?? []) gather(child, cuts, removed);
    return;
  }
  switch (node.type) {
    case 'mdxjsEsm':
      cuts.push({ start, end, put: '' });
      removed.add('imports and exports');
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const literal = /^\s*(["'`])([^"'`\\$]*)\1\s*$/.exec(node.value ?? '');
      cuts.push({ start, end, put: literal?.[2] ?? '' });
      if (!literal && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')) removed.add('expressions in braces');
      return;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      element(node, start, end, cuts, removed);
      return;
    default:
      for (const child of node.children ?? []) gather(child, cuts, removed);
  }
}

function element(node: Node, start: number, end: number, cuts: Cut[], removed: Set<string>): void {
  const { children = [], name } = node;
  const first = children[0]?.position?.start.offset;
  const last = children.at(-1)?.position?.end.offset;
  const isHtml = typeof name === 'string' && /^[a-z][a-z0-9]*$/.test(name);
  if (!isHtml) removed.add(`the component ${name ?? 'fragment'}`);
  // HTML's own elements stay, for the sanitiser to judge, but with none of the attributes that are code.
  cuts.push({ start, end: first ?? end, put: isHtml ? openingTag(node) : '' });
  for (const child of children) gather(child, cuts, removed);
  if (last !== undefined) cuts.push({ start: last, end, put: isHtml ? `</${name}>` : '' });
}

function openingTag({ name, attributes = [] }: Node): string {
  const plain = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [` ${attribute.name}="${escapeHtml(attribute.value)}"`]
      : [],
  );
  return `<${name}${plain.join('')}>`;
}
