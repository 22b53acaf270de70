import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { describe, expect, test } from 'vitest';
import { applyPlugins } from '../src/plugins/apply-plugins.js';
import type { Plugin } from '../src/plugins/plugin.js';
import { spellAttributes } from '../src/plugins/spell-attributes.js';
import { fillSlots } from '../src/targets/svelte/plugins/fill-slots.js';
import { keepDefaults } from '../src/targets/svelte/plugins/keep-defaults.js';
import { keepTags } from '../src/targets/svelte/plugins/keep-tags.js';
import { nameSlots } from '../src/targets/svelte/plugins/name-slots.js';
import { partKeys } from '../src/targets/svelte/plugins/part-keys.js';
import { partNames } from '../src/targets/svelte/plugins/part-names.js';
import { passAttributes } from '../src/targets/svelte/plugins/pass-attributes.js';
import { quoteText } from '../src/targets/svelte/plugins/quote-text.js';
import { spellHandlers } from '../src/targets/svelte/plugins/spell-handlers.js';
import { styleByDirective } from '../src/targets/svelte/plugins/style-by-directive.js';
import { writeNumbers } from '../src/targets/svelte/plugins/write-numbers.js';
import { htmlAttributeName } from '../src/tree/attribute-names.js';
import { component } from './fixtures/component.js';
import { outline } from './fixtures/outline.js';
import { readSpecimen } from './fixtures/read-specimen.js';

const handle = 'const state = useStore({ handle(event: Event) { event.preventDefault(); } });';

const cases: { name: string; plugin: Plugin; markup: string; body?: string }[] = [
  { name: 'fillSlots', plugin: fillSlots, markup: '<p><Tag icon={<svg viewBox="0 0 1 1" />}>word</Tag></p>' },
  {
    name: 'keepDefaults',
    plugin: keepDefaults,
    markup: '<p><input value={props.note} checked={props.open} /><textarea value={props.note} /><li value={1} /></p>',
  },
  { name: 'keepTags', plugin: keepTags, markup: '<search><hgroup /><p /></search>' },
  { name: 'nameSlots', plugin: nameSlots, markup: '<p><Slot name="leadingIcon" /><Slot /></p>' },
  {
    name: 'partKeys',
    plugin: partKeys,
    markup:
      '<ul>{props.items.map((item, index) => <li key={item.label + index}><For each={item.parts}>{(part) => <b key={part} />}</For></li>)}</ul>',
  },
  {
    name: 'partNames',
    plugin: partNames,
    markup:
      '<ul title={props.title} data-open={state.open}>{props.items.map((note) => <li key={note}>{props.note}</li>)}</ul>',
    body: 'const state = useStore({ open: props.open ?? false, count: 1, handle(title: string) { const count = 2; state.count = count; if (props.onOpenChange) props.onOpenChange(props.open); } }); onUpdate(() => { state.open = props.open ?? false; }, [props.open]);',
  },
  {
    name: 'passAttributes',
    plugin: passAttributes,
    markup:
      '<p class="x" id={props.note} data-a={props.a} onClick={(event) => state.handle(event)}><b class="y" /></p>',
    body: handle,
  },
  { name: 'passAttributes to a component', plugin: passAttributes, markup: '<Tag class="x" tone="loud" />' },
  {
    name: 'quoteText',
    plugin: quoteText,
    markup: '<p title="a &quot;b&quot; {c}" lang="de">{\'a < {b}\'}<b>plain</b> after a space<i>&copy;</i></p>',
  },
  {
    name: 'spellAttributes',
    plugin: spellAttributes(htmlAttributeName),
    markup: '<label htmlFor={props.a} className="x"><input readOnly tabIndex={0} /><Tag tabIndex={1} /></label>',
  },
  {
    name: 'spellHandlers',
    plugin: spellHandlers,
    markup: '<p onClick={(press) => state.handle(press)}><Tag onOpenChange={(open) => state.handle(open)} /></p>',
    body: handle,
  },
  {
    name: 'styleByDirective',
    plugin: styleByDirective,
    markup: "<p style={{ '--a': props.count, '--b': props.open ? props.count : '' }}><Tag style={{ '--c': 1 }} /></p>",
  },
  {
    name: 'writeNumbers',
    plugin: writeNumbers,
    markup: '<p tabindex={-1} data-size={12} title={props.a}><Tag count={3} /></p>',
  },
];

describe.each(cases)('The Svelte plugin $name', ({ plugin, markup, body }) => {
  test('changes the tree as recorded, and only its copy', async () => {
    const source = await readSpecimen(component(markup, body));
    const before = structuredClone(source.component);
    const { children, hooks, state, imports, meta } = applyPlugins(source, [plugin]).component;
    expect({
      children: children.map(outline),
      scopes: scopesOf(children),
      hooks,
      state,
      imports,
      meta,
    }).toMatchSnapshot();
    expect(source.component).toEqual(before);
  });
});

/** The names that lists give to their items, which the outline does not show. */
function scopesOf(nodes: readonly MitosisNode[]): object[] {
  return nodes.flatMap(({ scope, children }) => [
    ...(Object.keys(scope).length > 0 ? [scope] : []),
    ...scopesOf(children),
  ]);
}
