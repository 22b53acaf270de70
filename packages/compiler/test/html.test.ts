import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { functionName } from '../src/names/function-name.js';
import { fixtureWorkspace } from './fixtures/compile-fixtures.js';

const workspace = fixtureWorkspace();
type Render = (props: object, slots?: object, attributes?: object) => string;
let specimen: Render;
let loudTag: Render;

beforeAll(async () => {
  await workspace.compile(['html']);
  ({ specimen, loudTag } = await import(join(workspace.output('html'), 'index.ts')));
});

describe('An html function', () => {
  test.each([
    ['escapes text', { title: '<b>"&' }, '<summary tabindex="0">&lt;b&gt;&quot;&amp;, é</summary>'],
    ['writes a number', { title: 'a', count: 0 }, '<summary tabindex="0">a, é0</summary>'],
    ['writes a flag only where it holds', { title: 'a', open: true }, ' open="" data-open="true"'],
    ['says false in a data attribute', { title: 'a' }, '<details class="specimen" data-open="false"><summary'],
    ['escapes attributes', { title: 'a', note: '"><script>' }, '<p title="&quot;&gt;&lt;script&gt;">&quot;&gt;'],
    ['keeps a safe address', { title: 'a', href: '/b?c&d' }, '<a href="/b?c&amp;d" hidden="">go</a>'],
    ['replaces an unsafe address', { title: 'a', href: 'java\nscript:alert(1)' }, '<a href="#" hidden="">'],
    ['writes the else branch', { title: 'a' }, '</summary><i>nowhere</i><ul></ul>'],
    ['writes rich text as it stands', { title: 'a', body: '<p>x</p>' }, '<div><p>x</p></div>'],
    ['writes custom properties', { title: 'a', count: 3 }, 'style="--count:3"'],
    ['writes the value of a text area as its content', { title: 'a', note: '<' }, '>\n&lt;</textarea>'],
    ['falls back where a slot is empty', { title: 'a' }, '</p><hr></details>'],
    ['writes text of a condition', { title: 'a', open: true }, '<p title="a &lt; b">yes</p><p>1 &lt; 2 {</p>'],
    ['writes text of its other branch', { title: 'a' }, '>no &amp; never</p>'],
    ['follows conditions in turn', { title: 'a', count: 1 }, '<p><i>some</i></p>'],
    [
      'fills a named slot of another component',
      { title: 'a' },
      '<span class="tag" data-tone="plain"><svg viewBox="0 0 1 1" stroke-width="2"></svg>none</span>',
    ],
    [
      'repeats, with index, component and slot',
      { title: 'a', open: true, items: [{ label: 'x' }, { label: '<' }] },
      '<ul><li value="0"><span class="tag" title="x" data-tone="loud"><b>x</b></span></li>' +
        '<li value="1"><span class="tag" title="&lt;" data-tone="loud"><b>&lt;</b></span></li></ul>',
    ],
  ])('%s', (_, props, expected) => {
    expect(specimen(props)).toContain(expected);
  });

  test('trusts what slots contain', () => {
    const html = specimen({ title: 'a' }, { default: '<b>content</b>', media: '<img src="/a.svg" alt="">' });
    expect(html).toContain('<img src="/a.svg" alt=""><b>content</b></details>');
  });
});

test('A component whose name is a word of the language is declared by another, and exported by its own', () => {
  expect(['switch', 'select', 'linkButton'].map(functionName)).toEqual(['_switch', 'select', 'linkButton']);
});

describe('The attributes a caller adds', () => {
  test.each([
    ['join the class', { class: 'mine' }, '<details class="specimen mine"'],
    ['are escaped', { title: '"><b>' }, ' title="&quot;&gt;&lt;b&gt;"'],
    ['take a place that is empty', { id: 'mine' }, ' id="mine"'],
    ['say states in words', { 'aria-busy': false, 'data-a': true }, ' aria-busy="false" data-a="true"'],
    ['are flags', { hidden: true, inert: false }, '<details class="specimen" hidden="" data-open'],
  ])('%s', (_, attributes, expected) => {
    expect(specimen({ title: 'a' }, undefined, attributes)).toContain(expected);
  });

  test.each([
    ['a handler', { onclick: 'alert(1)' }],
    ['a handler in capitals', { ONCLICK: 'alert(1)' }],
    ['a name that ends the tag', { 'a><script>alert(1)</script': '' }],
    ['a document', { srcdoc: '<script>alert(1)</script>' }],
    ['an address that runs', { href: 'javascript:alert(1)' }],
  ])('never are %s', (_, attributes) => {
    expect(specimen({ title: 'a' }, undefined, attributes)).not.toContain('alert');
  });

  test('never replace what the component says', () => {
    const html = specimen({ title: 'a', note: 'own' }, undefined, { id: 'mine', 'data-open': 'mine' });
    expect(html).toContain('<details class="specimen" id="own" data-open="false"');
  });

  test('reach the root of a component that is the root', () => {
    const html = loudTag({ level: 2 }, undefined, { class: 'mine', id: 'mine', 'data-level': 3 });
    expect(html).toBe('<span class="tag loud mine" id="mine" data-level="2" data-tone="loud"></span>');
    expect(loudTag({})).toBe('<span class="tag loud" data-tone="loud"></span>');
  });
});
