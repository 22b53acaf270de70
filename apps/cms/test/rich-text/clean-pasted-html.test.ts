// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { $getRoot, $insertNodes } from '@payloadcms/richtext-lexical/lexical';
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html';
import { describe, expect, test } from 'vitest';
import { checkRichText } from '../../src/rich-text/check-rich-text.ts';
import { cleanPastedHtml } from '../../src/rich-text/clean-pasted-html.ts';
import { lexicalToMarkdown } from '../../src/rich-text/lexical-to-markdown.ts';
import { $nodesOfPasted } from '../../src/rich-text/nodes-of-pasted.ts';
import type { RichTextKind } from '../../src/rich-text/rich-text-kind.ts';
import { context } from './context.ts';
import { headlessEditor } from './headless-editor.ts';

/** What a program put on the clipboard; not named .html, so that no tool formats it. */
const clipboard = (name: string) => readFileSync(`${import.meta.dirname}/clipboards/${name}.txt`, 'utf8');

/** Let the editor make its nodes of what is pasted, and write them as Markdown. */
async function pasted(
  html: string,
  kind: RichTextKind,
  isCleaned = true,
): Promise<{ markdown: string; state: unknown }> {
  const editor = await headlessEditor(kind);
  editor.update(
    () => {
      $getRoot().clear().select();
      const nodes = isCleaned
        ? $nodesOfPasted(html, editor, kind)
        : $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'));
      $insertNodes(nodes);
    },
    { discrete: true },
  );
  const state = JSON.parse(JSON.stringify(editor.getEditorState()));
  return { markdown: lexicalToMarkdown(state, context), state };
}

/** What each becomes, in a post. */
const expected = {
  word: [
    '## Night shift at the gate',
    '## What changed',
    'The gate now closes at **22:00**, not at _midnight_. See [the plan](https://example.org/gates?a=1\\&b=2) or above.',
    '- **Drivers** book a window\n  - by telephone\n  - online\n- The yard confirms',
    'Then:',
    '1. Arrive\n2. Show the **pass**',
    '### Who is on duty',
    '| Name  | Hours               |\n| ----- | ------------------- |\n| Jonna | 22–06<br>and Sunday |',
    '> Nobody waits twice.',
    'Deleted: new.',
  ],
  'google-docs': [
    '## Night shift at the gate',
    'The gate now closes at **22:00**, not at _midnight_. ~~Or eleven.~~ See [the plan](https://example.org/gates?a=1).',
    '### What to do',
    '- **Drivers** book a window\n  - by telephone\n  - online\n- The yard confirms',
    'Then:',
    '1. Arrive\n2. Show the pass',
    '| Name  | Hours |\n| ----- | ----- |\n| Jonna |       |',
  ],
  page: [
    '#### Deep',
    'One\\\ntwo',
    'three\u00a0km',
    'Loose text',
    '> First\n>\n> Second `x < y`',
    '```\nlet a = 1;\n  let b;\n```',
    '---',
    'bad [good](/good) under mark',
    'A frame',
    '~~gone~~ H2O',
    '1. a\n   - b\n2. c\\\n   d',
  ],
};

describe('what is pasted from', () => {
  test.each(Object.entries(expected))('%s is structure, and nothing else', async (name, blocks) => {
    const { markdown, state } = await pasted(clipboard(name), 'post');
    expect(markdown).toBe(blocks.join('\n\n'));
    expect(checkRichText(state, 'post')).toEqual([]);
  });

  test.each(Object.entries(expected))('%s has only what a section offers, in a section', async (name, blocks) => {
    const { markdown, state } = await pasted(clipboard(name), 'section');
    const offered = blocks
      .filter((block) => block !== '---')
      .map((block) => block.replaceAll('~~', '').replace('```\nlet a = 1;\n  let b;\n```', '`let a = 1;`\\\n`let b;`'));
    expect(markdown).toBe(offered.join('\n\n'));
    expect(checkRichText(state, 'section')).toEqual([]);
  });

  test.each(Object.keys(expected))('%s would be refused as it is', async (name) => {
    const { state } = await pasted(clipboard(name), 'post', false);
    expect(checkRichText(state, 'post')).not.toEqual([]);
  });
});

describe('what is cleaned', () => {
  test.each([
    ['nothing', '', ''],
    ['a picture alone', '<img src="https://a.example/b.png">', ''],
    ['text without an element', 'a <b>b</b>', '<p>a <strong>b</strong></p>'],
    ['characters of HTML', '<p>a &lt;b&gt; &amp;c "d"</p>', '<p>a &lt;b&gt; &amp;c &quot;d&quot;</p>'],
    [
      'an address that would leave its attribute',
      '<a href="/a&quot; onclick=&quot;b">c</a>',
      '<p><a href="/a&quot; onclick=&quot;b">c</a></p>',
    ],
    ['a script as an address', '<a href=" java&#10;script:alert(1)">a</a>', '<p>a</p>'],
    ['empty paragraphs', '<p>a</p><p></p><p>&nbsp;</p><p><br></p><p>b</p>', '<p>a</p><p>b</p>'],
    [
      'what Word adds to a paragraph',
      '<p>a<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><p><o:p>b</o:p></p>',
      '<p>a</p><p>b</p>',
    ],
    ['two breaks', 'a<br><br>b<br>', '<p>a</p><p>b</p>'],
    [
      'spans that are bold by weight',
      '<span style="font-weight:600">a</span><span style="font-weight: 500">b</span>',
      '<p><strong>a</strong>b</p>',
    ],
    ['bold that is taken back', '<b>a<span style="font-weight:normal">b</span></b>', '<p><strong>a</strong>b</p>'],
    ['a list of another level first', '<ul><ul><li>a</li></ul><li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
    [
      'lists of two kinds side by side',
      '<ul><li>a</li></ul><ol><li>b</li></ol>',
      '<ul><li>a</li></ul><ol><li>b</li></ol>',
    ],
    [
      'a heading in a table',
      '<table><tr><td><h1>a</h1></td><td>b</td></tr></table>',
      '<table><tbody><tr><th>a</th><th>b</th></tr></tbody></table>',
    ],
    ['a heading too deep', '<h6>a</h6>', '<h4>a</h4>'],
  ])('%s', (_name, html, clean) => {
    expect(cleanPastedHtml(html, 'section')).toBe(clean);
  });

  test('a Word list whose levels begin with letters', () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span>${words}</p>`;
    expect(
      cleanPastedHtml(item(1, 'a)', 'x') + item(2, 'iv.', 'y') + item(3, '§', 'z') + item(1, 'b)', 'w'), 'section'),
    ).toBe('<ol><li>x</li><li><ol><li>y</li><li><ul><li>z</li></ul></li></ol></li><li>w</li></ol>');
  });
});
