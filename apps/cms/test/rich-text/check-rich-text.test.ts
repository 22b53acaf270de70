import { describe, expect, test } from 'vitest';
import { checkRichText } from '../../src/rich-text/check-rich-text.ts';
import { element, type LexicalNode, paragraph, text } from '../../src/rich-text/lexical-state.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';
import { context } from './context.ts';

const stateWith = (...children: unknown[]) => ({ root: { ...element('root', []), children } });
const link = (fields: Record<string, unknown>) => paragraph([element('link', [text('a', 0)], { version: 3, fields })]);
const address = (url: unknown) => link({ linkType: 'custom', newTab: false, url });
const block = (fields: Record<string, unknown>): LexicalNode => ({ type: 'block', version: 2, format: '', fields });

describe('what is let through', () => {
  test.each([
    ['no text', null],
    ['an empty one', stateWith(paragraph([]))],
    [
      'addresses of all kinds',
      stateWith(...['https://a.example/b', '/a', '#a', 'mailto:a@b.example', 'tel:+1', 'page:a'].map(address)),
    ],
    [
      'a link to a file',
      stateWith(link({ linkType: 'internal', newTab: false, doc: { relationTo: 'media', value: '1' } })),
    ],
    [
      'a link that Payload has filled in',
      stateWith(
        link({
          linkType: 'internal',
          newTab: false,
          doc: { relationTo: 'posts', value: { id: '1', title: 'A' } },
          url: null,
        }),
      ),
    ],
  ])('%s', (_name, state) => {
    expect(checkRichText(state, 'section')).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each([
    ['no state', 'text', '', 'is not a state'],
    ['a list', [], '', 'is not a state'],
    ['a root without children', { root: { type: 'root' } }, '', 'is not a state'],
    ['a field beside the root', { ...stateWith(), html: 'x' }, '', 'has a field "html"'],
    [
      'an unknown node',
      stateWith({ type: 'iframe', version: 1, src: 'x' }),
      'root.children.0',
      '"iframe" may not stand in this text',
    ],
    ['a node of Object', stateWith({ type: 'constructor' }), 'root.children.0', '"constructor" may not stand'],
    ['a node that is none', stateWith('x'), 'root.children.0', 'A node "string"'],
    ['an unknown field', stateWith({ ...paragraph([]), onclick: 'x' }), 'root.children.0', 'field "onclick"'],
    [
      'a style',
      stateWith(paragraph([{ ...text('a', 0), style: 'color: red' }])),
      'root.children.0.children.0',
      'a style of its own',
    ],
    ['a format that is not offered', stateWith(paragraph([text('a', 8)])), 'root.children.0.children.0', 'a format'],
    [
      'a format that is no number',
      stateWith(paragraph([{ ...text('a', 0), format: 'x' }])),
      'root.children.0.children.0',
      'a format',
    ],
    ['an unknown state', stateWith({ ...paragraph([]), $: { a: 1 } }), 'root.children.0', 'a state that is not known'],
    [
      'an order of marks that is none',
      stateWith(paragraph([{ ...text('a', 3), $: { marks: 'script' } }])),
      'root.children.0.children.0',
      'a state that',
    ],
    [
      'a text without words',
      stateWith(paragraph([{ type: 'text', version: 1 }])),
      'root.children.0.children.0',
      'no words',
    ],
    [
      'a control character',
      stateWith(paragraph([text('a\u0000', 0)])),
      'root.children.0.children.0',
      'control character',
    ],
    [
      'a paragraph in a paragraph',
      stateWith(paragraph([paragraph([])])),
      'root.children.0.children.0',
      'may not stand in a node "paragraph"',
    ],
    [
      'a link in a link',
      stateWith(paragraph([element('link', [element('link', [], {})], { fields: { linkType: 'custom', url: '/a' } })])),
      'root.children.0.children.0.children.0',
      'may not stand in a node "link"',
    ],
    [
      'a script as an address',
      stateWith(address('javascript:alert(1)')),
      'root.children.0.children.0',
      'javascript:alert(1)',
    ],
    [
      'a script hidden by white space',
      stateWith(address(' java\tscript:alert(1)')),
      'root.children.0.children.0',
      'is not an address a link may have',
    ],
    ['data as an address', stateWith(address('data:text/html,x')), 'root.children.0.children.0', 'is not an address'],
    ['half an address', stateWith(address('https://')), 'root.children.0.children.0', 'is not a whole address'],
    ['an address that is no text', stateWith(address({ a: 1 })), 'root.children.0.children.0', "link's address"],
    ['a link of no kind', stateWith(link({ url: '/a' })), 'root.children.0.children.0', 'has no kind'],
    [
      'a link without fields',
      stateWith(paragraph([element('link', [])])),
      'root.children.0.children.0',
      'leads nowhere',
    ],
    [
      'a link to a user',
      stateWith(link({ linkType: 'internal', doc: { relationTo: 'users', value: '1' } })),
      'root.children.0.children.0',
      'leads to no document',
    ],
    [
      'an unknown field of a link',
      stateWith(link({ linkType: 'custom', url: '/a', onclick: 'x' })),
      'root.children.0.children.0',
      'field "onclick"',
    ],
    ['a heading of depth 1', stateWith(element('heading', [], { tag: 'h1' })), 'root.children.0', 'A heading "h1"'],
    [
      'a heading of script',
      stateWith(element('heading', [], { tag: 'script' })),
      'root.children.0',
      'A heading "script"',
    ],
    [
      'a list of tasks',
      stateWith(element('list', [], { listType: 'check', tag: 'ul' })),
      'root.children.0',
      'neither of points nor numbered',
    ],
    [
      'joined cells',
      stateWith(element('table', [element('tablerow', [element('tablecell', [], { colSpan: 2 })])])),
      'root.children.0.children.0.children.0',
      'joined',
    ],
    ['a block of another kind', stateWith(block({ blockType: 'embed' })), 'root.children.0', 'A block "embed"'],
    [
      'a block of Markdown that is no text',
      stateWith(block({ blockType: 'markdown', markdown: {} })),
      'root.children.0',
      'is no text',
    ],
    [
      'an unknown field of a block',
      stateWith(block({ blockType: 'markdown', html: 'x' })),
      'root.children.0',
      'field "html"',
    ],
    [
      'children that are none',
      stateWith({ ...paragraph([]), children: 'x' }),
      'root.children.0',
      'no list of children',
    ],
  ])('%s', (_name, state, path, message) => {
    for (const kind of ['section', 'post'] as const) {
      const [finding, ...more] = checkRichText(state, kind);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ rule: 'rich-text', severity: 'error', path });
      expect(finding?.message).toContain(message);
      expect(finding?.fix).toMatch(/^[A-Z].*\.$/);
    }
  });

  test.each([
    ['code', block({ blockType: 'code', code: 'a' })],
    [
      'a picture',
      { type: 'upload', version: 3, format: '', id: '1', fields: { alt: '' }, relationTo: 'media', value: '1' },
    ],
    ['a rule', { type: 'horizontalrule', version: 1 }],
    ['struck text', paragraph([text('a', 4)])],
  ])('%s in a section, not in a post', (_name, node) => {
    expect(checkRichText(stateWith(node), 'section')).toHaveLength(1);
    expect(checkRichText(stateWith(node), 'post')).toEqual([]);
  });

  test.each([
    [
      'a picture that is still on its way',
      { pending: { formID: '1', src: 'https://a.example/b.png' } },
      'still being uploaded',
    ],
    ['a picture of another collection', { relationTo: 'users', value: '1' }, 'has no file'],
    ['a picture with an unknown field', { relationTo: 'media', value: '1', fields: { onload: 'x' } }, 'field "onload"'],
  ])('%s', (_name, fields, message) => {
    const [finding] = checkRichText(stateWith({ type: 'upload', version: 3, format: '', ...fields }), 'post');
    expect(finding?.message).toContain(message);
  });

  test('what is nested absurdly deep, without falling over', () => {
    let node: LexicalNode = paragraph([]);
    for (let depth = 0; depth < 100_000; depth++) {
      node = element(depth % 2 ? 'list' : 'listitem', [node], depth % 2 ? { listType: 'bullet', tag: 'ul' } : {});
    }
    const findings = checkRichText(stateWith(node), 'post');
    expect(findings.map(({ message }) => message).join()).toContain('nested more than 60 deep');
  });

  test('what has more nodes than anybody writes, with few findings', () => {
    const findings = checkRichText(stateWith(...Array.from({ length: 60_000 }, () => ({ type: 'x' }))), 'post');
    expect(findings.length).toBeLessThanOrEqual(20);
    const [finding] = checkRichText(stateWith(...Array.from({ length: 60_000 }, () => paragraph([]))), 'post');
    expect(finding?.message).toBe('The text is too long.');
  });
});

test('nothing that Markdown becomes is refused but its unsafe addresses', () => {
  const state = markdownToLexical('[a](javascript:alert(1)) [b](/c)\n\n# d', context, 'section');
  expect(checkRichText(state, 'section').map(({ path }) => path)).toEqual(['root.children.0.children.0']);
});
