import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../packages/content/src/read/split-front-matter.ts';
import { element, paragraph, text } from '../../src/rich-text/lexical-state.ts';
import { lexicalToHtml } from '../../src/rich-text/lexical-to-html.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';
import { context } from './context.ts';
import { rendered, withoutSpace } from './rendered.ts';

const repository = resolve(import.meta.dirname, '../../../..');
const shown = (markdown: string) => withoutSpace(lexicalToHtml(markdownToLexical(markdown, context, 'post'), context));

/** Take the colours from code, and write characters as themselves: the same page to a reader. */
const plain = (html: string) =>
  html
    .replace(/<span class="hl-[\w-]+">|<\/span>/g, '')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) => String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/ (?:width|height)="\d+"/g, '');

describe('the preview', () => {
  const files = globSync('apps/site/content/*/posts/*.md', { cwd: repository });

  test.each(files)('shows %s as it is published', async (file) => {
    const { body } = splitFrontMatter(readFileSync(resolve(repository, file), 'utf8'));
    expect(plain(shown(body))).toBe(plain(await rendered(body)));
  });

  test.each([
    ['tasks', '- [x] a\n- [ ] b'],
    ['headings of one name', '## A\n\n## A\n\n### أ ب'],
    ['a table with sides', '| a | b |\n| :-: | -: |\n| c | d |'],
    ['code', '```js {1}\na < b\n```\n\n```\nc\n```'],
    ['links elsewhere', '[a](https://a.example "b") [c](/d) [e](page:f#g)'],
    ['a picture', '![a "b"](media/c.png "d")'],
  ])('shows %s as published', async (_name, markdown) => {
    expect(plain(shown(markdown))).toBe(plain(await rendered(markdown)));
  });

  test('runs nothing that was written into the text', () => {
    const html = shown(
      'a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>\n\n[c](javascript:alert(1)) ![d](javascript:alert(1))',
    );
    expect(html).toBe('<p>a b</p><p>c d</p>');
  });

  test('runs nothing that was put into a state', () => {
    const link = element('link', [text('b', 0)], { fields: { linkType: 'custom', url: 'java\nscript:alert(1)' } });
    const state = { root: element('root', [paragraph([text('<img src=x onerror=alert(1)>', 0), link])]) };
    expect(lexicalToHtml(state, context)).toBe('<p>&#x3C;img src=x onerror=alert(1)>b</p>');
  });

  test('leads where its resolver says', () => {
    const state = markdownToLexical('[a](page:b#c) [d](page:e)\n\n![f](media/g.png)', context, 'post');
    const html = lexicalToHtml(state, context, {
      link: (href) => (href === 'page:b#c' ? '/b/#c' : undefined),
      image: (src) => ({ src: `/preview/${src}`, width: 3, height: 2 }),
    });
    expect(html).toBe(
      '<p><a href="/b/#c">a</a> d</p>\n<p><img src="/preview/media/g.png" alt="f" width="3" height="2" loading="lazy" decoding="async"></p>',
    );
  });
});
