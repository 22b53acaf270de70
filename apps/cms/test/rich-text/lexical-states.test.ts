import { $createLinkNode, $createServerBlockNode } from '@payloadcms/richtext-lexical';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTabNode,
  $createTextNode,
  $getRoot,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { $createListItemNode, $createListNode } from '@payloadcms/richtext-lexical/lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { describe, expect, test } from 'vitest';
import { checkRichText } from '../../src/rich-text/check-rich-text.ts';
import { element, type LexicalNode, paragraph, text } from '../../src/rich-text/lexical-state.ts';
import { lexicalToMarkdown } from '../../src/rich-text/lexical-to-markdown.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';
import { context } from './context.ts';
import { headlessEditor } from './headless-editor.ts';
import { rendered } from './rendered.ts';

const stateWith = (...children: LexicalNode[]) => ({ root: element('root', children) });
const markdownOf = (...line: LexicalNode[]) => lexicalToMarkdown(stateWith(paragraph(line)), context);

/** Let the editor make a state, as it is stored. */
function stateOf(editor: LexicalEditor, make: () => void): unknown {
  editor.update(
    () => {
      $getRoot().clear();
      make();
    },
    { discrete: true },
  );
  return JSON.parse(JSON.stringify(editor.getEditorState()));
}

describe('a state that the editor made', () => {
  test.each(['post', 'section'] as const)('of a %s is what Markdown becomes, to the last field', async (kind) => {
    const markdown = `## A _b_ ***c***\n\nText \`code\` **bold** [d](page:e#f "g") <kbd>h</kbd>\\\ni [**j**](/k)\n\n- l\n\n  1. m\n- n\n
![o](media/p.png)\n\n| q | r |\n| :-: | - |\n| s<br>t | u |\n\n---\n\n> v\n>\n> w\n\n\`\`\`js x\ncode\n\`\`\`\n\n##### y`;
    const state = markdownToLexical(markdown, context, kind);
    const editor = await headlessEditor(kind);
    const made = JSON.parse(JSON.stringify(editor.parseEditorState(JSON.stringify(state))));
    expect(made).toEqual(state);
    expect(checkRichText(made, kind)).toEqual([]);
  });

  test('that is empty is no Markdown', async () => {
    const editor = await headlessEditor('post');
    const empty = markdownToLexical('', context, 'post');
    expect(editor.parseEditorState(JSON.stringify(empty)).isEmpty()).toBe(false);
    expect(lexicalToMarkdown(empty, context)).toBe('');
    for (const nothing of [null, undefined, {}, { root: {} }, [], 'x']) {
      expect(lexicalToMarkdown(nothing, context)).toBe('');
    }
  });

  test('becomes Markdown', async () => {
    const editor = await headlessEditor('post');
    const state = stateOf(editor, () => {
      const word = (words: string) => $createTextNode(words);
      const items = (...words: string[]) => words.map((one) => $createListItemNode().append(word(one)));
      const inner = $createListNode('number').append(...items('c', 'd'));
      $getRoot().append(
        $createHeadingNode('h3').append(word('Title')),
        $createParagraphNode(),
        $createParagraphNode().append(
          word('One'),
          $createLineBreakNode(),
          word('two'),
          $createTabNode(),
          word('three'),
        ),
        $createListNode('bullet').append(...items('a', 'b'), $createListItemNode().append(inner), ...items('e', '')),
        $createQuoteNode().append(word('Said'), $createLineBreakNode(), $createLineBreakNode(), word('and done')),
        $createParagraphNode().append(
          $createLinkNode({ fields: { linkType: 'custom', newTab: true, url: 'https://a.example/b_c_d' } }).append(
            word('there'),
          ),
        ),
        $createServerBlockNode({ blockType: 'code', blockName: '', id: '1', language: 'sh', code: 'ls\n```' } as never),
        $createServerBlockNode({ blockType: 'markdown', blockName: '', id: '2', markdown: '[^1]: note\n' } as never),
      );
    });
    expect(checkRichText(state, 'post')).toEqual([]);
    expect(lexicalToMarkdown(state, context)).toBe(
      [
        '### Title',
        'One\\\ntwo three',
        '- a\n- b\n  1. c\n  2. d\n- e\n-',
        '> Said\n>\n> and done',
        '[there](https://a.example/b_c_d)',
        '````sh\nls\n```\n````',
        '[^1]: note',
      ].join('\n\n'),
    );
  });

  test('with documents filled in, as Payload gives them when it reads deep, is the same', () => {
    const link = (value: unknown) =>
      element('link', [text('a', 0)], { fields: { linkType: 'internal', doc: { relationTo: 'pages', value } } });
    const id = Buffer.from('pilot').toString('hex');
    expect(markdownOf(link({ id, title: 'Pilot' }))).toBe('[a](page:pilot)');
    expect(markdownOf(link(id))).toBe('[a](page:pilot)');
  });
});

describe('text formats', () => {
  test('come back in every combination, beside each other', async () => {
    const combinations = Array.from({ length: 8 }, (_, bits) => [bits, bits | 16]).flat();
    for (const left of combinations) {
      for (const right of combinations) {
        if (left === right) continue;
        // Words that touch, and words that do not.
        for (const space of ['', ' ']) {
          const line = [text('one', left), text(`${space}two`, right), text(' three.', 0)];
          const markdown = markdownOf(...line);
          const words = (await rendered(markdown)).replace(/<[^>]+>/g, '');
          expect(words, markdown).toBe(`one${space}two three.`);
          const again = markdownToLexical(markdown, context, 'post').root.children[0]?.children ?? [];
          const looks = looksOf(again);
          expect(looks, markdown).toEqual(looksOf(line));
        }
      }
    }
  });

  test('that Markdown has no form for are left off', () => {
    expect(markdownOf(text('a', 8 | 32), text('b', 1 | 128))).toBe('a**b**');
  });

  test.each([
    ['a space before the end', [text('bold ', 1), text('plain', 0)], '**bold** plain'],
    ['a space at the beginning', [text('plain', 0), text(' bold', 1)], 'plain **bold**'],
    ['nothing but a space', [text('a', 0), text(' ', 1), text('b', 0)], 'a b'],
    ['a space between bold words', [text('a', 1), text(' ', 3), text('b', 1)], '**a b**'],
    ['a space at the ends of a paragraph', [text('  a  ', 0), text('  ', 1)], 'a'],
    ['a mark that goes on within another', [text('a ', 1), text('b', 3), text(' c', 2)], '**a _b_** _c_'],
    ['a break in bold', [text('a', 1), { type: 'linebreak', version: 1 }, text('b', 1)], '**a\\\nb**'],
    ['breaks at the end', [text('a', 0), { type: 'linebreak', version: 1 }, { type: 'linebreak', version: 1 }], 'a'],
    ['line ends in a text', [text('a\nb', 0)], 'a b'],
  ] satisfies [string, LexicalNode[], string][])('with %s are tidied', (_name, line, markdown) => {
    expect(markdownOf(...line)).toBe(markdown);
  });
});

describe('a link', () => {
  const link = (fields: Record<string, unknown>, ...words: LexicalNode[]) =>
    element('link', words, { version: 3, fields: { linkType: 'custom', newTab: false, ...fields } });

  test.each([
    ['without words is nothing', [link({ url: '/a' })], ''],
    ['that leads nowhere is its words', [link({}, text('a', 0))], 'a'],
    [
      'that was typed is a link',
      [{ ...link({ url: 'https://a.example' }, text('https://a.example', 0)), type: 'autolink' }],
      '<https://a.example>',
    ],
    [
      'that was taken off again is its words',
      [{ ...link({ url: '/a' }, text('a', 0)), type: 'autolink', isUnlinked: true }],
      'a',
    ],
    [
      'in a bold text is within it',
      [text('a ', 1), link({ url: '/b' }, text('b', 1)), text(' c', 1)],
      '**a [b](/b) c**',
    ],
    ['that is bold in part', [link({ url: '/b' }, text('b ', 0), text('c', 1))], '[b **c**](/b)'],
  ] satisfies [string, LexicalNode[], string][])('%s', (_name, line, markdown) => {
    expect(markdownOf(...line)).toBe(markdown);
  });
});

/** Join neighbours of one look: what they are to a reader. */
function looksOf(nodes: readonly LexicalNode[]): [string, number][] {
  const looks: [string, number][] = [];
  for (const { text: words = '', format } of nodes) {
    for (const character of words) {
      // A space looks the same in bold.
      const bits = character === ' ' ? Number(format) & 16 : Number(format);
      const last = looks.at(-1);
      if (last && last[1] === bits) last[0] += character;
      else looks.push([character, bits]);
    }
  }
  return looks;
}
