import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as wordsOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { writeText } from '../src/index.js';
import { channelSetting } from './channel-setting.js';
import { exampleSection } from './email/sample-email.js';
import { sampleDocument } from './message-document.js';

const setting = channelSetting('tidewater');

function written(format: 'plain' | 'markdown', section: string, example?: string): string {
  return writeText(sampleDocument({ sections: [exampleSection(section, example)] }), setting, format);
}

function treeOf(section: string, example?: string) {
  const body = written('markdown', section, example).replace(/^---\n[\s\S]*?\n---\n/, '');
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: gfmFromMarkdown() }).children;
}

describe('a section without a template of its own', () => {
  test('keeps its columns: a comparison is a table, marks are signs, words say more than marks', () => {
    const table = treeOf('comparison-table', 'ruled').find(({ type }) => type === 'table');
    const rows = (table as { children: { children: object[] }[] }).children.map(({ children }) =>
      children.map((cell) => wordsOf(cell)),
    );
    expect(rows[0]?.[0]).toBe('What a shift needs');
    expect(rows[0]?.[1]).toContain('Spreadsheet');
    expect(rows[2]).toEqual(['Tide window by draught', 'By hand', '–', '✓']);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([4]));
  });

  test('says marks in the words of the document where it has them', () => {
    expect(written('plain', 'comparison-table', 'arabic')).toContain('نعم');
  });

  test('keeps code as it was written', () => {
    const code = treeOf('code').find(({ type }) => type === 'code') as { value: string };
    expect(code.value).toMatch(/\n {2}headers: \{ authorization: `Bearer \$\{token\}` \},\n/);
  });

  test('puts what stands over a title after it, so that nothing ends the part before', () => {
    const words = treeOf('timeline').map((node) => [node.type, wordsOf(node)]);
    const at = words.findIndex(([, text]) => text === '22:10');
    expect(words[at - 1]).toEqual(['heading', 'Two planners ring us']);
  });

  test('tells an old price from the price, and says for what it is', () => {
    expect(written('markdown', 'product-cards')).toContain('**£2.10** ~~£2.80~~ a packet');
    expect(written('plain', 'product-cards')).toContain('£2.10 (£2.80) a packet');
    expect(written('plain', 'pricing')).toContain('£4 a month');
  });

  test('keeps the lines of an address', () => {
    expect(written('plain', 'map-link')).toContain('Pickhuben 9, second floor\n20457 Hamburg\nGermany');
  });

  test('says no day or moment as machines read it', () => {
    for (const section of ['article-list', 'event-details', 'countdown', 'video'])
      expect(written('plain', section)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  test('offers no captions of a film as links to follow', () => {
    expect(written('markdown', 'video')).not.toContain('.vtt');
  });
});
