import type { MarkdownReport } from '../../markdown/markdown-report.js';
import { fencedCode, outsideCode } from './outside-code.js';

type Change = [what: RegExp, into: string | ((...found: string[]) => string)];

const mayHaveAny = /\{[{%:]|^:::/m;
/** `{% name rest %}` of Liquid and Nunjucks, `{{< name rest >}}` and `{{% name rest %}}` of Hugo. */
const tag = (name: string, rest = '[^{}\\n]*?') =>
  `(?:\\{%-?\\s*${name}\\b(${rest})-?%\\}|\\{\\{[<%]\\s*${name}\\b(${rest})/?[>%]\\}\\})`;
const left = /\{%-?\s*\/?[\w-]+[^{}\n]*%\}|\{\{[<%]\s*\/?[\w-]+[^{}\n]*[>%]\}\}/g;

/** Blocks of code become fenced code before anything else is looked at, since nothing in them may be changed. */
const opening = tag('(?:highlight|codeblock)');
const closing = '(?:\\{%-?\\s*end(?:highlight|codeblock)\\s*-?%\\}|\\{\\{[<%]\\s*/highlight\\s*[>%]\\}\\})';
const block = new RegExp(
  `${fencedCode.source}|${opening}\\n?((?:(?!\\{%-?\\s*(?:highlight|codeblock)|\\{\\{[<%]\\s*highlight)[\\s\\S])*?)\\n?${closing}`,
  'gm',
);

/** What says a thing that Markdown can say too. */
const changes: Change[] = [
  [/\{%-?\s*(?:end)?raw\s*-?%\}/g, ''],
  [
    new RegExp(tag('(?:post_url|post_link|link|ref|relref)'), 'g'),
    (_whole, liquid, hugo) => words(liquid ?? hugo)[0] ?? '',
  ],
  [/\{\{-?\s*(["'])([^"'\n]*)\1\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.\w+)\s*-?\}\}/g, '$2'],
  [/\{\{-?\s*site\.(?:baseurl|url|github\.url)\s*-?\}\}/g, ''],
  [
    new RegExp(tag('youtube'), 'g'),
    (_whole, liquid, hugo) => video('https://www.youtube.com/watch?v=', liquid ?? hugo),
  ],
  [new RegExp(tag('vimeo'), 'g'), (_whole, liquid, hugo) => video('https://vimeo.com/', liquid ?? hugo)],
  [new RegExp(tag('figure'), 'g'), (_whole, liquid, hugo) => figure(liquid ?? hugo ?? '')],
  [new RegExp(tag('asset_img'), 'g'), (_whole, liquid, hugo) => picture(words(liquid ?? hugo))],
  // Kramdown's attributes and its table of contents: the page has its own.
  [/^[*-] toc\n\{:\s*toc[^\n]*\}$/gim, ''],
  [/^[ \t]*\{:[^{}\n]*\}[ \t]*$/gm, ''],
  [
    /^:::+[ \t]*(\w+)(?:\[([^\]\n]*)\])?[ \t]*([^\n]*)$/gm,
    (_whole, kind = '', label, title) => aside(kind, label || title),
  ],
  [/^:::+[ \t]*$/gm, '\n'],
];

/**
 * Write in Markdown what other generators write in a language of their own: code, links, pictures and videos. What has no
 * equal stays as it is written, and is named: to run it would take the other generator.
 */
export function plainSyntax(markdown: string, report: MarkdownReport): string {
  if (!mayHaveAny.test(markdown)) return markdown;
  const fenced = markdown.replace(block, (whole, marks, liquid, hugo, inner = '') =>
    marks === undefined ? fence(liquid ?? hugo ?? '', inner) : whole,
  );
  return outsideCode(fenced, (text) => {
    // The cast: `replace` has one signature for a text and one for a function.
    const plain = changes.reduce((changed, [what, into]) => changed.replace(what, into as string), text);
    for (const [whole] of plain.matchAll(left)) {
      report.warn(
        `"${whole.slice(0, 60)}" is for another generator, and stands in the text as it is written.`,
        'Write in Markdown what it should show, or take it out.',
      );
    }
    return plain;
  });
}

function fence(options: string, inner: string): string {
  const language = /lang:(\S+)/.exec(options)?.[1] ?? words(options)[0] ?? '';
  const marks = '`'.repeat(Math.max(3, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `\n${marks}${/^[\w+#.-]+$/.test(language) ? language : ''}\n${inner}\n${marks}\n`;
}

function video(address: string, given: string | undefined): string {
  const id = named(given ?? '').id ?? words(given)[0] ?? '';
  return /^[\w-]+$/.test(id) ? `<${address}${id}>` : '';
}

function figure(given: string): string {
  const { src, alt, caption, title } = named(given);
  return picture([src ?? '', alt ?? caption ?? title ?? '']) + (caption === undefined ? '' : `\n\n_${caption}_\n`);
}

function picture([src = '', ...alt]: string[]): string {
  return src === '' ? '' : `![${alt.join(' ').replace(/[[\]]/g, '')}](<${src.replace(/[<>\n]/g, '')}>)`;
}

function aside(kind: string, title: string | undefined): string {
  return `\n**${title?.trim() || kind.charAt(0).toUpperCase() + kind.slice(1)}**\n`;
}

function words(text = ''): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

function named(text: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g)].map(([, name = '', a, b, c]) => [name, a ?? b ?? c]),
  );
}
