import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { Button, Disclosure, TextField } from '@pantograph/react';
import { createElement, type ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { reactElement } from '../src/targets/react-element.js';
import { renderHtml } from '../src/targets/render-html.js';
import { find } from './support/find.js';
import { hydrate } from './support/hydrate.js';
import { targets } from './support/mount.js';
import { renderInto } from './support/render-into.js';
import { stage } from './support/stage.js';

const firsts = Object.keys(contracts).map((component) => {
  const [example] = Object.values(examples[component] ?? {});
  return { component, example: example ?? expect.fail(`${component} has no example`) };
});

const added = { id: 'mine', 'data-track': 'a"b', title: 'A title', lang: 'de' };

test.each(firsts)('$component passes attributes and a class on to its root, in both targets alike', async (first) => {
  const { component, example } = first;
  // What the contract names is the component's own; the rest is its root's.
  const names = Object.keys(contracts[component]?.props.shape ?? {});
  const attributes = Object.fromEntries(Object.entries(added).filter(([name]) => !names.includes(name)));
  const element = stage();
  element.innerHTML = renderHtml(component, example.props, example.slots, { ...attributes, class: 'mine' });
  const root = find(element, ':scope > *');
  expect(root.classList.contains('mine')).toBe(true);
  for (const [name, value] of Object.entries(attributes)) expect(root.getAttribute(name)).toBe(value);
  const before = element.innerHTML;
  const given = { ...example.props, ...attributes, className: 'mine' };
  const unmount = await hydrate(element, reactElement(component, given, example.slots));
  expect(element.innerHTML).toBe(before);
  unmount();
});

test.each(firsts)('$component gives the element of its root to a ref', async ({ component, example }) => {
  const element = stage();
  let given: unknown;
  const ref = (node: unknown) => {
    given = node ?? given;
  };
  const { unmount } = await renderInto(element, reactElement(component, { ...example.props, ref }, example.slots));
  expect(given).toBe(element.firstElementChild);
  unmount();
});

test('a button tells a native click once, also from the keyboard, and takes focus', async () => {
  const element = stage();
  let clicks = 0;
  const { unmount } = await renderInto(element, createElement(Button, { onClick: () => (clicks += 1) }, 'Release'));
  await userEvent.click(find(element, 'button'));
  expect(clicks).toBe(1);
  expect(document.activeElement).toBe(find(element, 'button'));
  await userEvent.keyboard('{Enter}');
  expect(clicks).toBe(2);
  unmount();
});

test('a disclosure tells each change once, native listeners included', async () => {
  const element = stage();
  const told: boolean[] = [];
  let toggles = 0;
  const props = { summary: 'More', onOpenChange: (open: boolean) => told.push(open), onToggle: () => (toggles += 1) };
  const { unmount } = await renderInto(element, createElement(Disclosure, props, 'Content'));
  find(element, 'summary').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => told).toEqual([true]);
  await userEvent.keyboard(' ');
  await expect.poll(() => told).toEqual([true, false]);
  expect(toggles).toBe(2);
  unmount();
});

test('a disclosure follows its owner', async () => {
  const element = stage();
  const disclosure = (open: boolean) => createElement(Disclosure, { summary: 'More', open }, 'Content');
  const { rerender, unmount } = await renderInto(element, disclosure(false));
  await rerender(disclosure(true));
  await expect.poll(() => (find(element, 'details') as HTMLDetailsElement).open).toBe(true);
  await rerender(disclosure(false));
  await expect.poll(() => (find(element, 'details') as HTMLDetailsElement).open).toBe(false);
  unmount();
});

test('a text field and its owner hold one value, the empty one included', async () => {
  const element = stage();
  const told: string[] = [];
  const field = (value: string): ReactElement =>
    createElement(TextField, { id: 'a', name: 'a', label: 'Vessel', value, onValueChange: (next) => told.push(next) });
  const { rerender, unmount } = await renderInto(element, field('E'));
  const input = find(element, 'input') as HTMLInputElement;
  input.focus();
  await userEvent.keyboard('{End}v');
  expect(told).toEqual(['Ev']);
  await rerender(field('Ev'));
  await userEvent.keyboard('{Backspace}{Backspace}');
  expect(told.at(-1)).toBe('');
  await rerender(field(''));
  expect(input.value).toBe('');
  await rerender(field('Ever Calm'));
  expect(input.value).toBe('Ever Calm');
  await rerender(field(''));
  expect(input.value).toBe('');
  unmount();
});

const focusable = 'a[href], button:not([disabled]), input:not([disabled]), summary';

describe.each(targets)('In $target', ({ mount }) => {
  test.each(firsts)('everything in $component that takes focus can be reached with Tab', async (first) => {
    const root = stage();
    const { unmount } = await mount(root, first.component, first.example);
    const reachable = [...root.querySelectorAll<HTMLElement>(focusable)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    for (const element of reachable) {
      await userEvent.tab();
      expect(document.activeElement).toBe(element);
    }
    unmount();
  });
});
