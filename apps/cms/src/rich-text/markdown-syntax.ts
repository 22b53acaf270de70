import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);
const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    tightDefinitions: true,
  })
  .use(remarkGfm);

/** Read Markdown (GitHub's dialect). */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}

/** Write Markdown, without a line end after its last line. */
export function writeMarkdown(children: readonly (RootContent | PhrasingContent)[]): string {
  return writer.stringify({ type: 'root', children: [...children] } as Root).replace(/\n+$/, '');
}
