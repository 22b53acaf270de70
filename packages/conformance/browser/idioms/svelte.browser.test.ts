import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import * as components from '@pantograph/svelte';
import { type Component, flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pascalCase } from '../../src/targets/pascal-case.js';
import { find } from '../support/find.js';
import { listenToConsole } from '../support/listen-to-console.js';
import { stage } from '../support/stage.js';
import BoundDisclosure from './svelte/bound-disclosure.svelte';
import BoundField from './svelte/bound-field.svelte';
import DoubledStats from './svelte/doubled-stats.svelte';
import FilledCard from './svelte/filled-card.svelte';
import NativeButton from './svelte/native-button.svelte';
import ResetForm from './svelte/reset-form.svelte';
import UpperField from './svelte/upper-field.svelte';

const shown: Record<string, unknown>[] = [];

/** Show a component as an application does. */
function show<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): HTMLElement {
  const target = stage();
  shown.push(mount(component, { target, props }));
  flushSync();
  return target;
}

afterEach(() => Promise.all(shown.splice(0).map((each) => unmount(each))));

test('bind:value holds one value with its owner, which onValueChange tells too', async () => {
  const told: string[] = [];
  const element = show(BoundField, { tell: (value: string) => told.push(value) });
  const input = find(element, 'input') as HTMLInputElement;
  expect(input.value).toBe('E');
  input.focus();
  await userEvent.keyboard('{End}v');
  expect(find(element, 'output').textContent).toBe('Ev');
  expect(told).toEqual(['Ev']);
  await userEvent.click(find(element, 'button'));
  expect(input.value).toBe('');
  await userEvent.type(input, 'x');
  expect(find(element, 'output').textContent).toBe('x');
});

test('an owner may make something else of a value, and a field without one keeps its own', async () => {
  const element = show(UpperField, {});
  const [bound, own] = ['#a', '#b'].map((id) => find(element, id) as HTMLInputElement);
  bound?.focus();
  await userEvent.keyboard('{End}v');
  expect(bound?.value).toBe('EV');
  own?.focus();
  await userEvent.keyboard('own');
  expect(own?.value).toBe('own');
  expect(bound?.value).toBe('EV');
});

test('bind:open follows both ways, and native listeners are called beside', async () => {
  const told: boolean[] = [];
  let toggles = 0;
  const element = show(BoundDisclosure, { tell: (open: boolean) => told.push(open), ontoggle: () => (toggles += 1) });
  const details = find(element, 'details') as HTMLDetailsElement;
  await userEvent.click(find(element, 'summary'));
  await expect.poll(() => find(element, 'output').textContent).toBe('true');
  expect(told).toEqual([true]);
  await userEvent.click(find(element, 'button'));
  await expect.poll(() => details.open).toBe(false);
  await expect.poll(() => toggles).toBe(2);
  expect(told).toEqual([true]);
});

test('a root takes what any element of Svelte takes: ref, classes as lists, style, events, attachments', async () => {
  let clicks = 0;
  const element = show(NativeButton, { onclick: () => (clicks += 1) });
  const button = find(element, '.pg-button');
  expect([...button.classList]).toEqual(['pg-button', 'mine', 'wide']);
  expect(button.getAttribute('aria-label')).toBe('Release the vessel');
  expect(button.dataset).toMatchObject({ track: 'release', attached: 'yes', variant: 'primary' });
  expect(button.style.getPropertyValue('--mine')).toBe('1');
  expect(find(element, 'output').textContent).toBe('button');
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  expect(clicks).toBe(2);
  await userEvent.click(find(element, 'button:not(.pg-button)'));
  expect([...button.classList]).toEqual(['pg-button', 'mine']);
});

test('snippets fill slots by name, the rest is children', () => {
  const element = show(FilledCard, { note: 'A quay' });
  expect(find(element, '.pg-card__media > img').getAttribute('alt')).toBe('A quay');
  expect(find(element, '.pg-card__content > .pg-badge[data-tone=accent]').textContent).toBe('A quay');
});

test('items of one label stand beside each other, and follow their owner', async () => {
  const element = show(DoubledStats, {});
  const values = () => [...element.querySelectorAll('.pg-stats__value')].map(({ textContent }) => textContent);
  expect(values()).toEqual(['1', '2', '3']);
  await userEvent.click(find(element, 'button'));
  expect(values()).toEqual(['3', '2', '1']);
});

test('a form that is reset leaves a field what its owner gave', async () => {
  const element = show(ResetForm, {});
  const input = find(element, 'input') as HTMLInputElement;
  expect(input.getAttribute('value')).toBe('Kiel');
  await userEvent.click(find(element, 'button'));
  expect(input.value).toBe('Kiel');
});

test.each(Object.keys(contracts))('%s binds the element of its root to ref', (name) => {
  const [example] = Object.values(examples[name] ?? {});
  const { messages, stop } = listenToConsole();
  let bound: unknown;
  const props = {
    ...example?.props,
    get ref() {
      return bound;
    },
    set ref(element) {
      bound = element;
    },
  };
  const element = show(Reflect.get(components, pascalCase(name)) as Component<Record<string, unknown>>, props);
  stop();
  expect(bound).toBe(element.firstElementChild);
  expect(messages).toEqual([]);
});
