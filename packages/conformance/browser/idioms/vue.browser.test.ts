import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Component, createApp } from 'vue';
import { find } from '../support/find.js';
import { listenToConsole } from '../support/listen-to-console.js';
import { stage } from '../support/stage.js';
import native from './vue/native-parts.vue';
import oneWayOpen from './vue/one-way-open.vue';
import twoWayOpen from './vue/two-way-open.vue';
import twoWayValue from './vue/two-way-value.vue';

/** Show a component that was written as users write theirs. What Vue warns of fails the test. */
function show(component: Component) {
  const element = stage();
  const app = createApp(component);
  const { messages, stop } = listenToConsole();
  const exposed = app.mount(element);
  onTestFinished(() => {
    app.unmount();
    stop();
    expect(messages).toEqual([]);
  });
  return { element, exposed, press: (selector: string) => userEvent.click(find(element, selector)) };
}

const output = (element: HTMLElement) => () => find(element, 'output').textContent;

test('v-model and v-model:value hold one value with the field, and take modifiers', async () => {
  const { element, press } = show(twoWayValue);
  const vessel = find(element, '#vessel') as HTMLInputElement;
  vessel.focus();
  await userEvent.keyboard('{End}v');
  await expect.poll(output(element)).toBe('Ev||Ev');
  await press('button');
  await expect.poll(() => vessel.value).toBe('EV');
  await press('[type="reset"]');
  await expect.poll(() => vessel.value).toBe('');
  find(element, '#berth').focus();
  await userEvent.keyboard(' 4 ');
  await expect.poll(output(element)).toBe('|4|Ev');
  expect(element.innerHTML).not.toContain('odifiers');
});

test('v-model:open follows and leads, and its owner knows before the event is told', async () => {
  const { element, press } = show(twoWayOpen);
  const details = find(element, 'details') as HTMLDetailsElement;
  await press('summary');
  await expect.poll(output(element)).toBe('toggle,true/true');
  await press('button');
  await expect.poll(() => details.open).toBe(false);
  await press('button');
  await expect.poll(() => details.open).toBe(true);
  expect(output(element)()).not.toContain('false');
});

test('an open that is only bound, or only there, is where it begins and what it follows', async () => {
  const { element, press } = show(oneWayOpen);
  const open = () => [...element.querySelectorAll('details')].map((details) => details.open);
  expect(open()).toEqual([true, true, false]);
  await press('button');
  await expect.poll(open).toEqual([false, true, false]);
});

test('class, style, attributes and native events reach the root, and a ref has it', async () => {
  const { element, exposed, press } = show(native);
  const button = find(element, 'button');
  expect((exposed as unknown as { element(): Element }).element()).toBe(button);
  expect(button.className).toBe('pg-button wide loud');
  expect(button.style.cssText).toBe('--gap: 2px; margin-block-start: 3px;');
  expect(getComputedStyle(button).letterSpacing).toBe('7px');
  expect({ ...button.dataset }).toMatchObject({ track: 'release', variant: 'primary', size: 'm' });
  expect(button.getAttribute('aria-describedby')).toBe('note');
  await press('button');
  await press('button');
  await expect.poll(() => button.textContent?.trim()).toBe('Release 1');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => button.className).toBe('pg-button wide');
});

test('slots are filled by name', () => {
  const { element } = show(native);
  expect(find(element, '#card .pg-card__media').firstElementChild?.tagName).toBe('IMG');
  expect(find(element, '#card .pg-card__content').textContent).toBe('Words');
});

test('an address that runs is replaced, what is beside it stays', () => {
  const { element } = show(native);
  const link = find(element, 'a');
  expect(link.getAttribute('href')).toBe('#');
  expect(link.getAttribute('target')).toBe('_blank');
});
