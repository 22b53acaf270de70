import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { describe, expect, test } from 'vitest';
import { applyPlugins } from '../src/plugins/apply-plugins.js';
import { cleanText } from '../src/plugins/clean-text.js';
import { dropImports } from '../src/plugins/drop-imports.js';
import { guardUrls } from '../src/plugins/guard-urls.js';
import { joinText } from '../src/plugins/join-text.js';
import type { Plugin } from '../src/plugins/plugin.js';
import { fillInnerHtml } from '../src/targets/react/plugins/fill-inner-html.js';
import { passAttributes } from '../src/targets/react/plugins/pass-attributes.js';
import { quoteText } from '../src/targets/react/plugins/quote-text.js';
import { spellAttributes } from '../src/targets/react/plugins/spell-attributes.js';
import { takeOwnProps } from '../src/targets/react/plugins/take-own-props.js';
import { typeHandlers } from '../src/targets/react/plugins/type-handlers.js';
import { component } from './fixtures/component.js';
import { readSpecimen } from './fixtures/read-specimen.js';

const cases: { name: string; plugin: Plugin; markup: string; body?: string }[] = [
  { name: 'cleanText', plugin: cleanText, markup: '<p>\n  one\n  two <b>x</b>\n  three\n</p>' },
  { name: 'joinText', plugin: joinText, markup: '<p>{props.title}, &nbsp;`{props.count}<b>x</b>!</p>' },
  {
    name: 'guardUrls',
    plugin: guardUrls,
    markup: '<form action={props.href}><a href={props.href} title={props.href} /><a href="javascript:x" /></form>',
  },
  { name: 'dropImports', plugin: dropImports, markup: '<p />' },
  { name: 'fillInnerHtml', plugin: fillInnerHtml, markup: '<p innerHTML={props.body} />' },
  {
    name: 'quoteText',
    plugin: quoteText,
    markup: '<p title="a &amp;lt; b" lang="de">{\'a < {b}\'}<b>plain &amp; simple</b></p>',
  },
  {
    name: 'spellAttributes',
    plugin: spellAttributes,
    markup:
      '<label for={props.a} class="x"><input readonly tabindex={0} maxlength={3} /><path stroke-width="2" /></label>',
  },
  {
    name: 'passAttributes',
    plugin: passAttributes,
    markup:
      '<p class="x" id={props.note} data-a={props.a} onClick={(event) => state.handle(event)}><b class="y" /></p>',
    body: 'const state = useStore({ handle(event: Event) { event.preventDefault(); } });',
  },
  { name: 'takeOwnProps', plugin: takeOwnProps, markup: '<p />' },
  {
    name: 'typeHandlers',
    plugin: typeHandlers,
    markup: '<p />',
    body: 'const state = useStore({ open: false, handle(event: Event, by: number) { state.open = true; } });',
  },
];

describe.each(cases)('The plugin $name', ({ plugin, markup, body }) => {
  test('changes the tree as recorded, and only its copy', async () => {
    const source = await readSpecimen(component(markup, body));
    const before = structuredClone(source.component);
    const { children, hooks, state, imports } = applyPlugins(source, [plugin]).component;
    expect({ children: children.map(outline), init: hooks.init?.code, state, imports }).toMatchSnapshot();
    expect(source.component).toEqual(before);
  });
});

/** Write a node in the order of its attributes, which is the order of what is emitted. */
function outline(node: MitosisNode): string {
  const bindings = Object.entries(node.bindings).map(([name, binding]) =>
    binding?.type === 'spread' ? ` {...${binding.code}}` : ` ${name}={${binding?.code}}`,
  );
  const properties = Object.entries(node.properties).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const content = node.children.map(outline).join('');
  return `<${node.name}${properties.join('')}${bindings.join('')}>${content}</${node.name}>`;
}
