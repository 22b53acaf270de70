import { sections } from '@pantograph/components';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as wordsOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { parse as parseHtml } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type ChannelDocument, documentJsonSchema, llmsTxt, text } from '../src/index.js';
import { channelSetting } from './channel-setting.js';
import { hostileTexts } from './hostile-texts.js';
import { exampleSection, sampleDocument } from './message-document.js';

const setting = channelSetting('tidewater');
/** As the grammar has it: the extension would also make links of whatever looks like an address, escaped or not. */
const markdown = {
  extensions: [gfm()],
  mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
};

async function written(format: string, document: ChannelDocument, more = {}): Promise<string> {
  const { outputs } = await text.render(document, { ...setting, ...more, formats: [format] });
  return String(outputs[0]?.content);
}

function readMarkdown(content: string): { facts: Record<string, unknown>; tree: Root } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? [];
  const tree = fromMarkdown(body, markdown);
  return { facts: parseYaml(front), tree };
}

/** The kinds of all nodes of a tree, but of those that only hold words. */
function kindsIn(node: Root | Root['children'][number]): string[] {
  const inner = 'children' in node ? node.children.flatMap((child) => kindsIn(child as Root['children'][number])) : [];
  return [node.type, ...inner];
}

const page = sampleDocument({
  date: '2027-02-01',
  tags: ['berths', 'a: b'],
  sections: [
    exampleSection('pricing'),
    {
      section: 'rich-text',
      body: '<h2>Then</h2><ol start="3"><li>One <a href="/pilot/">quay</a></li></ol><pre><code class="language-ts">a `b`\n  c</code></pre>',
    },
  ],
});

test('plain text tells the page in its order, addresses behind the words that lead there', async () => {
  const content = await written('plain', page);
  const places = [
    'Quiet season',
    'The seed club',
    'Windowsill',
    '£4 a month',
    '- One packet a month',
    'Then',
    '3. One quay (https://www.tidewater.example/pilot/)',
    '    a `b`',
    'Tidewater is a fictional company',
  ].map((words) => content.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(content).not.toMatch(/<|\*\*|\n{3}/);
});

test('Markdown reads back as the same structure, with the facts in front', async () => {
  const { facts, tree } = readMarkdown(await written('markdown', page));
  expect(facts).toMatchObject({ title: 'Quiet season', language: 'en', date: '2027-02-01', tags: ['berths', 'a: b'] });
  const headings = tree.children.filter((node) => node.type === 'heading');
  expect(headings.map((node) => [node.depth, wordsOf(node)])).toEqual([
    [1, 'Quiet season'],
    [2, 'A packet a month, or two, or a box'],
    [3, 'Windowsill'],
    [3, 'Balcony'],
    [3, 'Allotment'],
    [2, 'Then'],
  ]);
  expect(tree.children.find((node) => node.type === 'code')).toMatchObject({ lang: 'ts', value: 'a `b`\n  c' });
  expect(tree.children.findLast((node) => node.type === 'list')).toMatchObject({ ordered: true, start: 3 });
});

test.each(Object.keys(sections))('the section %s has its words in every format', async (name) => {
  const section = exampleSection(name);
  const { title } = section as { title?: string };
  for (const format of ['plain', 'markdown', 'json']) {
    const content = await written(format, sampleDocument({ sections: [section] }));
    if (title)
      expect(content.replaceAll('\\', '')).toContain(format === 'json' ? JSON.stringify(title).slice(1, -1) : title);
    expect(content).not.toContain('[object Object]');
    expect(content).not.toContain('undefined');
  }
});

describe.each(Object.entries(hostileTexts))('a text that tries %s', (_what, hostile) => {
  const document = sampleDocument({
    title: hostile,
    description: hostile,
    legal: hostile,
    action: { label: hostile, href: 'https://www.tidewater.example/' },
    sections: [
      { section: 'hero', title: hostile, body: hostile, kicker: hostile },
      { section: 'faq', title: 'Q', items: [{ question: hostile, answer: `<ul><li>${escaped(hostile)}</li></ul>` }] },
      {
        section: 'rich-text',
        body: `<table><tr><td>${escaped(hostile)}</td></tr></table><blockquote>${escaped(hostile)}</blockquote><p>a<br>${escaped(hostile)} <code>${escaped(hostile)}</code></p>`,
      },
    ],
  });

  test('is words in Markdown', async () => {
    const { tree } = readMarkdown(await written('markdown', document));
    const known = [
      'root',
      'heading',
      'paragraph',
      'text',
      'list',
      'listItem',
      'table',
      'tableRow',
      'tableCell',
      'blockquote',
      'break',
      'inlineCode',
      'thematicBreak',
      'link',
    ];
    const kinds = kindsIn(tree);
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
    const count = (kind: string) => kinds.filter((found) => found === kind).length;
    // What the document itself has: its action, two headings of titles and one of a question, one rule, list, table and quote.
    expect([
      count('link'),
      count('heading'),
      count('thematicBreak'),
      count('list'),
      count('table'),
      count('blockquote'),
    ]).toEqual([1, 4, 1, 1, 1, 1]);
    const said = visible(hostile);
    expect(wordsOf(tree.children[0] as Root['children'][0]).replace(/\s+/g, ' ')).toBe(said);
  });

  test('is words in front matter and JSON', async () => {
    expect(readMarkdown(await written('markdown', document)).facts.title).toBe(hostile.toWellFormed());
    const read = JSON.parse(await written('json', document));
    expect(read.title).toBe(hostile.toWellFormed());
    const html = JSON.stringify(read.sections).includes('"html"') ? htmlOf(read.sections) : [];
    for (const part of html) expect(elementsOf(part)).toEqual(expect.not.arrayContaining(['script', 'img', 'a', 'b']));
  });

  test('is a line of llms.txt', () => {
    const content = llmsTxt({
      title: hostile,
      summary: hostile,
      sections: [{ title: hostile, links: [{ title: hostile, url: 'https://a.example/', description: hostile }] }],
    });
    const tree = fromMarkdown(content, markdown);
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'blockquote', 'heading', 'list']);
    expect(kindsIn(tree).filter((kind) => kind === 'link')).toHaveLength(1);
  });
});

/** What a reader can see of a text, in one line. */
function visible(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[\t\n\v\f\r\u0085\u2028 ]+/gu, ' ')
    .replaceAll(/(?! )[\p{Cc}\ufeff\uffff]/gu, '')
    .trim();
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function htmlOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'html' ? [String(inner)] : htmlOf(inner)));
}

function elementsOf(html: string): string[] {
  const names: string[] = [];
  const walk = (node: { nodeName: string; childNodes?: unknown[] }) => {
    names.push(node.nodeName);
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parseHtml(html) as never);
  return names;
}

test('rich text that was never cleaned comes out as words and safe links alone', async () => {
  const body =
    '<p onclick="x()">One<script>alert(1)</script> <a href="javascript:alert(1)">two</a> <a href="/three/">three</a><iframe src="https://evil.example">four</iframe></p>';
  const [section] = JSON.parse(
    await written('json', sampleDocument({ sections: [{ section: 'rich-text', body }] })),
  ).sections;
  expect(section.pieces[0].html).toBe('<p>One two <a href="https://www.tidewater.example/three/">three</a></p>');
});

test('ten thousand nested elements are read to their words', async () => {
  const body = `${'<b><div>'.repeat(10_000)}deep`;
  expect(await written('plain', sampleDocument({ sections: [{ section: 'rich-text', body }] }))).toContain('deep');
});

test('links to the own pages are measured where there is a campaign, and others are not', async () => {
  const body = '<p><a href="/pilot/">one</a> <a href="https://other.example/">two</a> <a href="#part">three</a></p>';
  const content = await written('markdown', sampleDocument({ sections: [{ section: 'rich-text', body }] }), {
    campaign: 'quiet',
  });
  expect(content).toContain(
    '](https://www.tidewater.example/pilot/?utm_source=markdown&utm_medium=text&utm_campaign=quiet&utm_content=quiet-season)',
  );
  expect(content).toContain('](https://other.example/)');
  expect(content).toMatch(/quiet-season\/\?utm_source=markdown\S*#part\)/);
});

test('the JSON has the shape that its JSON Schema describes, groups within groups', async () => {
  const document = sampleDocument({
    event: { name: 'Day', start: '2027-05-14', end: '2027-05-14', place: 'Quay' },
    image: { src: 'https://www.tidewater.example/a.png', alt: 'A quay', width: 2, height: 1 },
    action: { label: 'Go', href: 'https://www.tidewater.example/go/' },
    sections: Object.keys(sections).map(exampleSection),
  });
  const validate = new Ajv2020({ strict: false }).compile(documentJsonSchema());
  validate(JSON.parse(await written('json', document)));
  expect(validate.errors).toBeNull();
  expect(validate({ version: 1 })).toBe(false);
});

test('words of one’s own take the place of the sections', async () => {
  const copy = { text: 'One.\n\nTwo.', 'text.plain': 'Plain.' };
  const document = sampleDocument({ copy, sections: [exampleSection('hero')] });
  expect(await written('plain', document)).toContain('\n\nPlain.\n\n');
  expect(await written('markdown', document)).toContain('\n\nOne.\n\nTwo.\n\n');
});

test('a section that nobody knows is a finding, and the rest is told', async () => {
  const { outputs, findings } = await text.render(
    sampleDocument({ sections: [{ section: 'constructor' }, exampleSection('faq')] }),
    setting,
  );
  expect(outputs).toHaveLength(3);
  expect(findings).toMatchObject([{ rule: 'text-section', path: 'sections.0', channel: 'text' }]);
});

test('of a form its title and words are told, and what only who fills it in needs is not', async () => {
  const form = {
    section: 'lead-form',
    title: 'A pilot',
    body: 'Thirty days.',
    button: 'Press me',
    consent: 'We promise.',
  };
  const document = sampleDocument({ sections: [{ ...form, fields: [{ label: 'Your name', name: 'name' }] }] });
  const content = await written('plain', document);
  expect(content).toContain('A pilot\n\nThirty days.');
  expect(content).not.toMatch(/Press me|promise|Your name/);
});

test('Arabic is told from right to left to apps, and keeps its words', async () => {
  const arabic = channelSetting('hollyhock', { locale: 'ar' });
  const document = sampleDocument({ locale: 'ar', title: 'متر مربع واحد', description: 'لكل شخص متر.' });
  expect(JSON.parse(await written('json', document, arabic))).toMatchObject({ direction: 'rtl', locale: 'ar' });
  expect(await written('plain', document, arabic)).toMatch(/^متر مربع واحد\n\nلكل شخص متر\./);
});
