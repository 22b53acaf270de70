import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { applyPlugins } from '../src/plugins/apply-plugins.js';
import { cleanText } from '../src/plugins/clean-text.js';
import { dropImports } from '../src/plugins/drop-imports.js';
import { guardUrls } from '../src/plugins/guard-urls.js';
import { joinText } from '../src/plugins/join-text.js';
import type { Plugin } from '../src/plugins/plugin.js';
import { spellAttributes } from '../src/plugins/spell-attributes.js';
import { spreadAttributes } from '../src/plugins/spread-attributes.js';
import { typeHandlers } from '../src/plugins/type-handlers.js';
import { askTheForm } from '../src/targets/angular/plugins/ask-the-form.js';
import { bindAttributes } from '../src/targets/angular/plugins/bind-attributes.js';
import { concatenateTexts } from '../src/targets/angular/plugins/concatenate-texts.js';
import { dissolveRoot } from '../src/targets/angular/plugins/dissolve-root.js';
import { escapeText } from '../src/targets/angular/plugins/escape-text.js';
import { nameBindings } from '../src/targets/angular/plugins/name-bindings.js';
import { nestComponents } from '../src/targets/angular/plugins/nest-components.js';
import { passOn } from '../src/targets/angular/plugins/pass-on.js';
import { splitStyles } from '../src/targets/angular/plugins/split-styles.js';
import { tellOutputs } from '../src/targets/angular/plugins/tell-outputs.js';
import { trustHtml } from '../src/targets/angular/plugins/trust-html.js';
import { chooseByValue } from '../src/targets/react/plugins/choose-by-value.js';
import { fillInnerHtml } from '../src/targets/react/plugins/fill-inner-html.js';
import { passAttributes } from '../src/targets/react/plugins/pass-attributes.js';
import { quoteText } from '../src/targets/react/plugins/quote-text.js';
import { reflectChecked } from '../src/targets/react/plugins/reflect-checked.js';
import { takeOwnProps } from '../src/targets/react/plugins/take-own-props.js';
import { jsxAttributeName } from '../src/tree/attribute-names.js';
import { component } from './fixtures/component.js';
import { tag } from './fixtures/components/tag/tag.schema.js';
import { outline } from './fixtures/outline.js';
import { readSpecimen } from './fixtures/read-specimen.js';

const nestTag = nestComponents({
  contracts: new Map([['tag', tag]]),
  rootOf: (name) => (name === 'tag' ? 'span' : undefined),
});

/** Make one plugin of those that stand before one another. */
function inOrder(...plugins: readonly Plugin[]): Plugin {
  return (source) => {
    for (const plugin of plugins) plugin(source);
  };
}

const cases: { name: string; plugin: Plugin; markup: string; body?: string }[] = [
  { name: 'cleanText', plugin: cleanText, markup: '<p>\n  one\n  two <b>x</b>\n  three\n</p>' },
  { name: 'joinText', plugin: joinText, markup: '<p>{props.title}, &nbsp;`{props.count}<b>x</b>!</p>' },
  {
    name: 'guardUrls',
    plugin: guardUrls,
    markup: '<form action={props.href}><a href={props.href} title={props.href} /><a href="javascript:x" /></form>',
  },
  {
    name: 'spreadAttributes',
    plugin: spreadAttributes(new Set(['command', 'commandfor'])),
    markup: '<p><button type="button" command="show-modal" commandfor={props.href} /><i title="command" /></p>',
  },
  { name: 'dropImports', plugin: dropImports, markup: '<p />' },
  { name: 'fillInnerHtml', plugin: fillInnerHtml, markup: '<p innerHTML={props.body} />' },
  {
    name: 'chooseByValue',
    plugin: chooseByValue,
    markup:
      '<select><option value="" selected={state.open === ""} /><For each={props.items}>{(item) => ' +
      '<option key={item.id} value={item.id} selected={item.id === state.open} />}</For></select>',
    body: "const state = useStore({ open: '' });",
  },
  {
    name: 'reflectChecked',
    plugin: reflectChecked,
    markup: '<p><input type="checkbox" checked={state.open} /><input type="text" value={props.note} /></p>',
    body: 'const state = useStore({ open: false });',
  },
  {
    name: 'quoteText',
    plugin: quoteText,
    markup: '<p title="a &amp;lt; b" lang="de">{\'a < {b}\'}<b>plain &amp; simple</b></p>',
  },
  {
    name: 'spellAttributes',
    plugin: spellAttributes(jsxAttributeName),
    markup:
      '<label for={props.a} class="x"><input readonly tabindex={0} maxlength={3} /><path stroke-width="2" /></label>',
  },
  {
    name: 'passAttributes',
    plugin: passAttributes,
    markup:
      '<p class="x" id={props.note} role={props.a ?? "note"} data-a={props.a} onClick={(event) => state.handle(event)}><b class="y" /></p>',
    body: 'const state = useStore({ handle(event: Event) { event.preventDefault(); } });',
  },
  {
    name: 'concatenateTexts',
    plugin: concatenateTexts,
    markup:
      "<p title={`\u0024{props.title}-'\u0024{props.note ? `\u0024{props.note}!` : ''}`}>{`\\`\u0024{props.count}`}</p>",
  },
  {
    name: 'bindAttributes',
    plugin: bindAttributes,
    markup: [
      '<p><input readonly tabIndex={0} required={props.open} value={props.title} checked={props.open} />',
      '<textarea value={props.note} /><option value={props.note} selected={props.open} />',
      '<input type="radio" value={props.note} /><input type="range" min={props.count} value={props.count} /></p>',
    ].join(''),
  },
  {
    name: 'askTheForm',
    plugin: (source) => {
      const props = z.strictObject({ disabled: z.boolean().optional() });
      askTheForm({ ...source, contract: { ...source.contract, props, models: { value: { event: 'valueChange' } } } });
    },
    markup: '<p><input disabled={props.disabled} title={props.disabled ? props.note : undefined} /></p>',
  },
  {
    name: 'dissolveRoot',
    plugin: inOrder(bindAttributes, dissolveRoot),
    markup:
      '<p class="x" id={props.note} href={props.href} lang={props.note} data-a={props.title}><b id={props.note} /></p>',
  },
  {
    name: 'escapeText',
    plugin: escapeText,
    markup: '<p title="a &amp;quot; {b}">{"x"} &amp;amp; @if <b> y </b></p>',
  },
  {
    name: 'nameBindings',
    plugin: inOrder(nestTag, bindAttributes, nameBindings),
    markup: '<p id={props.note} onKeyDown={(event) => state.handle(event)}><Tag tone={props.note} lang="de" /></p>',
    body: 'const state = useStore({ handle(event: Event) { event.preventDefault(); } });',
  },
  {
    name: 'nestComponents',
    plugin: nestTag,
    markup: '<p><Tag tone="loud" title={props.title} icon={<i />}>x</Tag><Other tone="loud" /></p>',
  },
  { name: 'passOn', plugin: passOn, markup: '<Tag />' },
  { name: 'splitStyles', plugin: splitStyles, markup: "<p style={{ '--a': props.count, '--b': props.note ?? 1 }} />" },
  {
    name: 'tellOutputs',
    plugin: tellOutputs,
    markup: '<p />',
    body: [
      'const state = useStore({ open: false, handle(next: boolean) { ',
      'if (props.onOpenChange) props.onOpenChange(next); ',
      'if (next && props.onOpenChange && !state.open) { state.open = next; props.onOpenChange(next); } } });',
    ].join(''),
  },
  { name: 'trustHtml', plugin: trustHtml, markup: '<p innerHTML={props.body} />' },
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

test('An option that says it is chosen in a way React cannot follow stops the compile with the way out', async () => {
  const source = await readSpecimen(component('<select><option value="a" selected={props.open} /></select>'));
  expect(() => applyPlugins(source, [chooseByValue])).toThrow('selected={state.current === option.value}');
});
