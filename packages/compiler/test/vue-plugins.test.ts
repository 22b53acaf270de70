import { describe, expect, test } from 'vitest';
import { applyPlugins } from '../src/plugins/apply-plugins.js';
import type { Plugin } from '../src/plugins/plugin.js';
import { spellAttributes } from '../src/plugins/spell-attributes.js';
import { callHandlers } from '../src/targets/vue/plugins/call-handlers.js';
import { fillSlots } from '../src/targets/vue/plugins/fill-slots.js';
import { handOverStyles } from '../src/targets/vue/plugins/hand-over-styles.js';
import { keepProps } from '../src/targets/vue/plugins/keep-props.js';
import { nameSlots } from '../src/targets/vue/plugins/name-slots.js';
import { partNames } from '../src/targets/vue/plugins/part-names.js';
import { passAttributes } from '../src/targets/vue/plugins/pass-attributes.js';
import { quoteText } from '../src/targets/vue/plugins/quote-text.js';
import { reflectValues } from '../src/targets/vue/plugins/reflect-values.js';
import { takeModels } from '../src/targets/vue/plugins/take-models.js';
import { tellEvents } from '../src/targets/vue/plugins/tell-events.js';
import { updateWhenMounted } from '../src/targets/vue/plugins/update-when-mounted.js';
import { htmlAttributeName } from '../src/tree/attribute-names.js';
import { component } from './fixtures/component.js';
import { outline } from './fixtures/outline.js';
import { readSpecimen } from './fixtures/read-specimen.js';

const handle = 'const state = useStore({ handle(event: Event) { event.preventDefault(); } });';

const cases: {
  name: string;
  plugin: Plugin;
  markup: string;
  body?: string;
  models?: Record<string, { event: string }>;
}[] = [
  {
    name: 'callHandlers',
    plugin: callHandlers,
    markup: '<p onClick={(press) => state.handle(press)}><Tag onOpenChange={(open) => state.handle(open)} /></p>',
    body: handle,
  },
  { name: 'fillSlots', plugin: fillSlots, markup: '<p><Tag icon={<svg viewBox="0 0 1 1" />}>word</Tag></p>' },
  {
    name: 'handOverStyles',
    plugin: handOverStyles,
    markup: "<p style={{ '--a': props.count }}><b style={{ '--b': props.open ? props.count : '' }} /></p>",
  },
  {
    name: 'keepProps',
    plugin: keepProps,
    markup: '<p title={props.title}>{props.items.map((title) => <b key={title}>{title}{props.title}</b>)}</p>',
  },
  { name: 'nameSlots', plugin: nameSlots, markup: '<p><Slot name="leadingIcon"><hr /></Slot><Slot /></p>' },
  {
    name: 'partNames',
    plugin: partNames,
    markup: '<p data-open={state.open}>{props.items.map((open) => <b key={open} hidden={state.shown} />)}</p>',
    body: 'const state = useStore({ open: false, shown: true, next(by: number) { const next = by; state.open = next > 1; state.shown = false; } }); onUpdate(() => { state.open = props.open ?? false; }, [props.open]);',
  },
  {
    name: 'passAttributes',
    plugin: passAttributes,
    markup:
      '<p class="x" lang="de" id={props.note} data-a={props.a} aria-label={props.b} onClick={(event) => state.handle(event)}><b class="y" /></p>',
    body: handle,
  },
  { name: 'passAttributes to a component', plugin: passAttributes, markup: '<Tag class="x" tone="loud" />' },
  {
    name: 'quoteText',
    plugin: quoteText,
    markup: '<p title="a &amp; b" lang="de">{\'a }} {{b\'}<b>plain</b> after "a" space<i>&copy;</i></p>',
  },
  {
    name: 'reflectValues',
    plugin: reflectValues,
    markup: '<p><textarea value={props.note} /><input value={props.note} /><video muted={props.open} /></p>',
  },
  {
    name: 'spellAttributes',
    plugin: spellAttributes(htmlAttributeName),
    markup: '<label htmlFor={props.a} className="x"><input readOnly tabIndex={0} /><Tag tabIndex={1} /></label>',
  },
  {
    name: 'takeModels',
    plugin: takeModels,
    markup: '<input value={state.current} title={props.value} />',
    body: "const state = useStore({ current: props.value ?? '' }); onUpdate(() => { state.current = props.value ?? ''; }, [props.value]);",
    models: { value: { event: 'valueChange' } },
  },
  {
    name: 'updateWhenMounted',
    plugin: updateWhenMounted,
    markup: '<p />',
    body: 'onMount(() => { state.start(); }); onUpdate(() => { state.follow(); }, [props.open]);',
  },
  {
    name: 'tellEvents',
    plugin: tellEvents,
    markup: '<p />',
    body: 'const state = useStore({ a(next: boolean) { /* why */ if (next && props.onOpenChange) props.onOpenChange(next); }, b(next: boolean) { if (props.onOpenChange) { props.onOpenChange(next); } }, c(next: boolean) { props.onOpenChange?.(next); } });',
  },
];

describe.each(cases)('The Vue plugin $name', ({ plugin, markup, body, models }) => {
  test('changes the tree as recorded, and only its copy', async () => {
    const read = await readSpecimen(component(markup, body));
    const source = models ? { ...read, contract: { ...read.contract, models } } : read;
    const before = structuredClone(source.component);
    const { children, hooks, state } = applyPlugins(source, [plugin]).component;
    expect({ children: children.map(outline), hooks, state }).toMatchSnapshot();
    expect(source.component).toEqual(before);
  });
});
