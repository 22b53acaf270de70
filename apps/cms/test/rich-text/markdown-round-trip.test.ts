import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../../packages/content/src/read/split-front-matter.ts';
import { checkRichText } from '../../src/rich-text/check-rich-text.ts';
import type { LexicalState } from '../../src/rich-text/lexical-state.ts';
import { lexicalToMarkdown } from '../../src/rich-text/lexical-to-markdown.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';
import { richTextCodec } from '../../src/rich-text/rich-text-codec.ts';
import type { RichTextKind } from '../../src/rich-text/rich-text-kind.ts';
import { context } from './context.ts';
import { rendered } from './rendered.ts';

const repository = resolve(import.meta.dirname, '../../../..');
const corpus = process.env.PANTOGRAPH_CORPUS ?? resolve(repository, '../shared/content/nodejs-blog');
const isThere = existsSync(corpus);
if (!isThere) console.info(`Skipped: there is no corpus at ${corpus}; name one in PANTOGRAPH_CORPUS.`);

const bodyOf = (file: string) => splitFrontMatter(readFileSync(file, 'utf8').replace(/\r\n?/g, '\n')).body;

/** Take Markdown through the editor and prove that nothing of it was lost. */
async function roundTrip(markdown: string, kind: RichTextKind, name = markdown): Promise<LexicalState> {
  const state = markdownToLexical(markdown, context, kind);
  const written = lexicalToMarkdown(state, context);
  expect(await rendered(written), name).toBe(await rendered(markdown));
  expect(markdownToLexical(written, context, kind), name).toEqual(state);
  return state;
}

const keptIn = ({ root }: LexicalState) =>
  root.children.filter(({ fields }) => fields?.blockType === 'markdown').map(({ fields }) => fields?.markdown);

describe('posts of the demo sites', () => {
  const files = globSync('apps/site/content/*/posts/*.md', { cwd: repository });

  test.each(files)('%s comes back as it was, all of it in forms of the editor', async (file) => {
    const state = await roundTrip(bodyOf(resolve(repository, file)), 'post', file);
    expect(keptIn(state)).toEqual([]);
    expect(checkRichText(state, 'post')).toEqual([]);
  });

  test('are there', () => expect(files.length).toBeGreaterThan(10));
});

describe('rich text of the demo pages', () => {
  const texts = globSync('apps/site/content/*/pages/*.yaml', { cwd: repository }).flatMap((file) => {
    const { sections = [] } = parse(readFileSync(resolve(repository, file), 'utf8')) as {
      sections?: { section: string; body?: string; items?: { answer?: string }[] }[];
    };
    return sections.flatMap(({ section, body, items = [] }) => [
      ...(section === 'rich-text' && body ? [{ file, text: body }] : []),
      ...items.flatMap(({ answer }) => (answer ? [{ file, text: answer }] : [])),
    ]);
  });

  test('comes back as it was, all of it in forms of the editor', async () => {
    expect(texts.length).toBeGreaterThan(20);
    for (const { file, text } of texts) {
      const state = await roundTrip(text, 'section', file);
      expect(keptIn(state), file).toEqual([]);
      expect(checkRichText(state, 'section'), file).toEqual([]);
    }
  });
});

describe.skipIf(!isThere)('a real blog that was not written for us', () => {
  test('comes back as it was', { timeout: 120_000 }, async () => {
    const files = globSync('**/*.{md,mdx}', { cwd: corpus }).sort();
    // Every eighth: all of them take minutes.
    for (const file of files.filter((_, index) => index % 8 === 0)) {
      await roundTrip(bodyOf(resolve(corpus, file)), 'post', file);
    }
  });
});

const unusual: [name: string, markdown: string][] = [
  ['an empty document', ''],
  ['white space alone', ' \n\n \t\n'],
  ['nested lists', '- a\n  - b\n    1. c\n    2. d\n  - e\n- f'],
  ['lists of both kinds in an item', '- a\n  - b\n\n  1. c\n- d'],
  ['an ordered list that begins late', '7. seven\n8. eight'],
  ['a loose list', '- a\n\n- b\n\n- c'],
  ['a loose list in a tight one', '- a\n  - b\n\n  - c\n- d'],
  ['lists side by side', '- a\n- b\n\n* c\n* d'],
  ['empty items', '-\n- a\n-'],
  ['a list that begins with a list', '- - a\n  - b\n- c'],
  ['a later item that begins with a list', '- a\n- - b'],
  ['an item of two paragraphs', '- a\n\n  b\n- c'],
  ['an item with code', '- a\n\n  ```js\n  b\n  ```'],
  ['tasks', '- [x] done\n- [ ] open'],
  ['hard breaks', 'a  \nb\\\nc'],
  ['a hard break in bold', '**a\\\nb**'],
  ['breaks of HTML', 'a<br>b<br/>c'],
  ['soft breaks', 'a\nb\n**c\nd**'],
  ['emphasis that touches words', 'in**cred**ible, un*frigging*believable, a**"b"**c'],
  ['both emphases, bold outside', '**_a_** and **a _b_**'],
  ['both emphases, italic outside', '***a*** and *a **b***'],
  ['all marks', '**bold _both ~~all three~~_**, ~~gone~~ `code` **`bold code`** ~~_`all`_~~'],
  ['a bold link', '**[a](/b)** [**c**](/d) **e [f](/g) h** [i **j**](/k) **l** [**m**](/n)'],
  ['links in headings', '## A [link](/b) in `it`\n\n### *B*'],
  ['titles of links', '[a](/b "c \\"d\\"")'],
  ['addresses that are odd', '[a](</b c>) [d](/e(f)) [g](/h\\)) [i](<>)'],
  ['references', '[a](page:pilot#price) [b](post:night-shift) [c](media/plan.pdf) [d](page:gone) [e](post:2024/a)'],
  ['a reference with a title', '[a](page:pilot "b")'],
  ['autolinks', '<https://a.example/b?c=d&e> https://f.example www.g.example h@i.example <mailto:j@k.example>'],
  ['what only looks like an address', 'www\\.a.example, https\\://b.example and a\\@b.example'],
  ['reference links', '[a][b] [b] ![c][d] [e][]\n\n[b]: /f "g"\n[d]: media/h.png\n[e]: page:i'],
  ['a definition that a kept part needs', '<div>\n\n[a][b]\n\n</div>\n\n- [ ] [c][b]\n\n[b]: /d'],
  ['a picture alone', '![Cranes at *dusk*](media/cranes.jpg)'],
  ['a picture with a title', '![A](media/a.jpg "B")'],
  ['a picture in a line', 'a ![b](media/c.png) d'],
  ['a picture that links', '[![a](media/b.png)](/c)'],
  ['a picture of another site', '![a](https://a.example/b.png)'],
  ['a quotation of two paragraphs', '> a\n>\n> b\\\n> c'],
  ['a quotation with a list', '> - a\n> - b'],
  ['a table', '| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | **2** | [3](/x) | `4` |\n| 5 |'],
  ['a table with pipes', '| a \\| b | `c \\| d` |\n| - | - |\n| \\| | e\\\\ |'],
  ['a table with lines in a cell', '| a | b |\n| - | - |\n| c<br>d | |'],
  ['code with backticks', '`` a ` b `` ``` `` ```\n\n````md\n```js\na\n```\n````'],
  ['code of several kinds', '    indented\n\n~~~\nplain\n~~~\n\n```js {1,3} title="a.js"\nb\n\n\nc\n```'],
  ['empty code', '```\n```'],
  ['Arabic', 'يأتي **ليلًا**، ويحب [ما تحب](page:a) \u2067و`x`\u2069\n\n- اسقِ\n- ازرع'],
  ['entities', '&lt;b&gt; &amp;amp; &copy; &nbsp;a&nbsp;b &#x2014; &#42;c&#42;'],
  ['escapes', '\\*a\\* \\_b\\_ \\`c\\` \\# d \\[e\\](f) \\<g> 1\\. h \\~\\~i\\~\\~ \\\\ \\!\\[j\\](k)'],
  ['what would begin a block', '1\\. a\n\n\\- b\n\n\\# c\n\n\\> d\n\n\\+ e\n\n\\---\n\n\\| f |'],
  ['underscores and stars in words', 'snake_case_name 2*3*4 a_b_ *c'],
  ['raw HTML', '<details>\n<summary>a</summary>\n\nb **c**\n\n</details>\n\n<!-- d -->'],
  ['raw HTML in a line', 'Press <kbd>Ctrl</kbd>+<kbd>C</kbd>, H<sub>2</sub>O'],
  ['raw HTML in bold', '**a <kbd>b</kbd>**'],
  ['raw HTML in bold, without a space', '**a<kbd>b</kbd>**'],
  ['raw HTML in a list', '- a <kbd>b</kbd>\n- <div>c</div>'],
  ['footnotes', 'a[^1] b[^note]\n\n[^1]: c\n[^note]: d\n\n    e'],
  ['a component of MDX', '<Alert kind="a">\n  b\n</Alert>\n\n{1 + 1}'],
  ['headings of all depths', '# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f'],
  ['headings of another style', 'a\n===\n\nb\n---'],
  ['a heading with a break', 'a  \nb\n---'],
  ['an empty heading', '##\n\na'],
  ['an id of a heading', '## Tides {#tides}\n\n[a](#tides)'],
  ['rules', 'a\n\n***\n\nb\n\n- - -'],
  ['line ends of Windows', 'a\r\nb\r\n\r\n- c\r\n- d'],
  ['control and odd characters', 'a\u00a0b\u00adc\u200dd\u200b e\u2028f \ud83d\ude80'],
  ['white space at edges', '   a   \n\n **b** \n\nc\t\td'],
  ['deep quotations', '> a\n>> b\n>>> c'],
  ['a list after a paragraph and before code', 'a\n- b\n\n<!-- -->\n\n      c'],
  ['unclosed marks', '**a *b _c `d [e](f ![g'],
];

describe('unusual Markdown', () => {
  test.each(unusual)('%s comes back as it was, in a post', async (_name, markdown) => {
    expect(checkRichText(await roundTrip(markdown, 'post'), 'post')).toEqual([]);
  });

  test.each(unusual)('%s comes back as it was, in a section', async (_name, markdown) => {
    expect(checkRichText(await roundTrip(markdown, 'section'), 'section')).toEqual([]);
  });

  test('stays as it is written where the editor has no form for it', () => {
    const written = '<Alert>\n  *a*\n</Alert>\n\n- [x] b\n   - c\n\n##### d\n\n[^1]: e';
    const state = markdownToLexical(`Before\n\n${written}\n\nAfter`, context, 'post');
    expect(keptIn(state)).toEqual(['<Alert>\n  *a*\n</Alert>', '- [x] b\n   - c', '##### d', '[^1]: e']);
    expect(lexicalToMarkdown(state, context)).toBe(`Before\n\n${written}\n\nAfter`);
  });

  test('is in forms of the editor where it has them', () => {
    const markdown = '| a |\n| - |\n| b<br>c |\n\n- d\n\n  - e\n\n> f\n>\n> g\n\n_**h**_ [**i**](/j)';
    expect(keptIn(markdownToLexical(markdown, context, 'section'))).toEqual([]);
  });

  test('is the same through the codec', () => {
    const codec = richTextCodec(context, 'post');
    expect(codec.toMarkdown(codec.fromMarkdown('## A\n\n[b](page:c#d) ![e](media/f.png)'))).toBe(
      '## A\n\n[b](page:c#d) ![e](media/f.png)',
    );
  });
});

describe('references', () => {
  const linkOf = (markdown: string) =>
    markdownToLexical(markdown, context, 'post').root.children[0]?.children?.[0]?.fields;

  test('become links to documents by their id', () => {
    const id = Buffer.from('pilot').toString('hex');
    expect(linkOf('[a](page:pilot#price)')).toEqual({
      linkType: 'internal',
      newTab: false,
      doc: { relationTo: 'pages', value: id },
      anchor: 'price',
    });
    const [picture] = markdownToLexical('![Cranes](media/cranes.jpg)', context, 'post').root.children;
    expect(picture).toMatchObject({ type: 'upload', relationTo: 'media', fields: { alt: 'Cranes' } });
  });

  test('become links where nobody says how documents are referred to, as in an import', () => {
    const markdown = '## [a](page:pilot#price)\n\n![b](media/c.png)\n\nd [e](post:f)';
    const oneWay = { ...context, referenceOf: () => undefined };
    expect(markdownToLexical(markdown, oneWay, 'post')).toEqual(markdownToLexical(markdown, context, 'post'));
    expect(keptIn(markdownToLexical(markdown, oneWay, 'post'))).toEqual([]);
  });

  test('stay addresses where there is no document', () => {
    expect(linkOf('[a](page:gone)')).toEqual({ linkType: 'custom', newTab: false, url: 'page:gone' });
  });

  test('of documents that went since name the id, which leads to nothing', () => {
    const state = markdownToLexical('[a](page:pilot)', context, 'post');
    expect(lexicalToMarkdown(state, { ...context, referenceOf: () => undefined })).toBe('[a](page:70696c6f74)');
  });
});
