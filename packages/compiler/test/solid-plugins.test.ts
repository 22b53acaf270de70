import { describe, expect, test } from 'vitest';
import { applyPlugins } from '../src/plugins/apply-plugins.js';
import type { Plugin } from '../src/plugins/plugin.js';
import { spellAttributes } from '../src/plugins/spell-attributes.js';
import { typeRefs } from '../src/plugins/type-refs.js';
import { cleanUp } from '../src/targets/solid/plugins/clean-up.js';
import { fillSlots } from '../src/targets/solid/plugins/fill-slots.js';
import { handOverSlots } from '../src/targets/solid/plugins/hand-over-slots.js';
import { keepChange } from '../src/targets/solid/plugins/keep-change.js';
import { keepInnerHtml } from '../src/targets/solid/plugins/keep-inner-html.js';
import { passAttributes } from '../src/targets/solid/plugins/pass-attributes.js';
import { quoteText } from '../src/targets/solid/plugins/quote-text.js';
import { reflectValues } from '../src/targets/solid/plugins/reflect-values.js';
import { spreadStyles } from '../src/targets/solid/plugins/spread-styles.js';
import { trimClasses } from '../src/targets/solid/plugins/trim-classes.js';
import { htmlAttributeName } from '../src/tree/attribute-names.js';
import { component } from './fixtures/component.js';
import { outline } from './fixtures/outline.js';
import { readSpecimen } from './fixtures/read-specimen.js';

const handle = 'const state = useStore({ handle(event: Event) { event.preventDefault(); } });';

const cases: { name: string; plugins: readonly Plugin[]; markup: string; body?: string }[] = [
  { name: 'cleanUp', plugins: [cleanUp], markup: '<p />', body: 'onUnMount(() => { globalThis.stop(); });' },
  { name: 'fillSlots', plugins: [fillSlots], markup: '<p><Slot /><Slot name="media"><hr /></Slot></p>' },
  {
    name: 'handOverSlots',
    plugins: [spellAttributes(htmlAttributeName), handOverSlots],
    markup: '<p><Tag icon={<svg tabIndex={0}>{props.title}</svg>} /></p>',
  },
  {
    name: 'keepChange',
    plugins: [keepChange],
    markup:
      '<p><input onChange={(event) => state.handle(event)} /><select onChange={(event) => state.handle(event)} /></p>',
    body: handle,
  },
  { name: 'keepInnerHtml', plugins: [keepInnerHtml], markup: '<p innerHTML={props.body} />' },
  {
    name: 'passAttributes',
    plugins: [passAttributes],
    markup:
      '<p class="x" id={props.note} data-a={props.a} data-b={props.b ?? "c"} style={{ "--a": 1 }} onClick={(event) => state.handle(event)}><b class="y" /></p>',
    body: handle,
  },
  {
    name: 'quoteText',
    plugins: [quoteText],
    markup: '<p title="a &amp;lt; b" lang="de">{\'a < {b}\'}<b>plain &amp; simple</b> after a space</p>',
  },
  {
    name: 'reflectValues',
    plugins: [reflectValues],
    markup:
      '<form><input value={props.a} /><input value={props.b ? props.a : props.c} /><input type="checkbox" value={props.a} checked={props.b} /><textarea value={props.a} /><option value={props.a} selected={props.b} /><meter value={props.c} /></form>',
  },
  {
    name: 'spellAttributes',
    plugins: [spellAttributes(htmlAttributeName)],
    markup:
      '<label htmlFor={props.a} className="x"><input readOnly tabIndex={0} maxLength={3} /><path strokeWidth="2" /></label>',
  },
  { name: 'spreadStyles', plugins: [spreadStyles], markup: '<p class="x" style={{ "--_a": props.a }} />' },
  {
    name: 'trimClasses',
    plugins: [spreadStyles, trimClasses],
    markup: '<p class="x" style={{ "--_a": props.a }}><b class="y" /></p>',
  },
];

describe.each(cases)('The plugin $name of Solid', ({ plugins, markup, body }) => {
  test('changes the tree as recorded, and only its copy', async () => {
    const source = await readSpecimen(component(markup, body));
    const before = structuredClone(source.component);
    const { children, hooks } = applyPlugins(source, plugins).component;
    expect({ children: children.map(outline), hooks }).toMatchSnapshot();
    expect(source.component).toEqual(before);
  });
});

test('The plugin typeRefs of Solid types a local ref', async () => {
  const source = await readSpecimen(component('<p><b ref={word} /></p>', 'const word = useRef<HTMLElement>(null);'));
  expect(applyPlugins(source, [typeRefs]).component.refs).toMatchObject({ word: { typeParameter: 'any' } });
});
