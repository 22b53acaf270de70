import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { createComponent } from 'solid-js';
import { createStore } from 'solid-js/store';
import { render } from 'solid-js/web';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderHtml } from '../../src/targets/render-html.js';
import { solidElement } from '../../src/targets/solid-element.js';
import { domOf } from '../suite/dom-of.js';
import { show } from '../suite/show.js';
import { find } from '../support/find.js';
import { stage } from '../support/stage.js';
import { solid } from '../targets/solid.js';
import { Answers } from './solid/answers.solid.jsx';
import { VesselForm } from './solid/vessel-form.solid.jsx';

const all = Object.keys(contracts).map((component) => ({ component, named: Object.values(examples[component] ?? {}) }));

const firsts = Object.keys(contracts).map((component) => {
  const [example] = Object.values(examples[component] ?? {});
  return { component, example: example ?? expect.fail(`${component} has no example`) };
});

/** Show a page of a user's, and what it told. */
function open(page: typeof VesselForm) {
  const element = stage();
  const told: string[] = [];
  const close = render(() => createComponent(page, { tell: (word) => told.push(word) }), element);
  return { element, told, close };
}

/** Tell which of these elements stand in a list of disclosures now, by their places before; -1 for a new one. */
function placesOf(before: readonly HTMLDetailsElement[], list: HTMLElement): number[] {
  return [...list.querySelectorAll('details')].map((each) => before.indexOf(each));
}

test.each(firsts)('$component gives the element of its root to a ref', ({ component, example }) => {
  const element = stage();
  let given: unknown;
  const ref = (node: unknown) => {
    given = node;
  };
  const close = render(() => solidElement(component, { ...example.props, ref }, example.slots), element);
  expect(given).toBe(element.firstElementChild);
  close();
});

test('a field and a signal hold one value, the empty one included', async () => {
  const { element, close } = open(VesselForm);
  const input = find(element, 'input') as HTMLInputElement;
  input.focus();
  await userEvent.keyboard('{End}v');
  expect(find(element, 'output').textContent).toBe('Ev');
  await userEvent.click(find(element, '.upper'));
  expect(input.value).toBe('EV');
  input.focus();
  await userEvent.keyboard('{End}{Backspace}{Backspace}');
  expect([input.value, find(element, 'output').textContent]).toEqual(['', '']);
  close();
});

test('class, classList and style of the caller stand beside what the component says, and change alone', async () => {
  const { element, close } = open(VesselForm);
  const field = find(element, '.pg-field');
  expect(field.className).toBe('pg-field calm wide named');
  expect(field.style.maxInlineSize).toBe('10rem');
  await userEvent.click(find(element, '.urge'));
  expect(field.className).toBe('pg-field urgent wide named');
  expect(field.style.maxInlineSize).toBe('20rem');
  expect(find(element, '.where').getAttribute('aria-pressed')).toBe('true');
  close();
});

test('handlers of every form are called: a function, a pair, and on:', async () => {
  const { element, told, close } = open(VesselForm);
  await userEvent.click(find(element, '.urge'));
  expect(told).toEqual(['on:click']);
  expect(find(element, '.pg-field').classList).toContain('urgent');
  find(element, '.where').focus();
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual(['on:click', 'div.pg-field']);
  close();
});

test('a disclosure and a signal are open as one, and native handlers are called beside', async () => {
  const { element, told, close } = open(Answers);
  const details = find(element, 'details') as HTMLDetailsElement;
  const button = find(element, '.both');
  await userEvent.click(button);
  expect([details.open, button.textContent]).toEqual([true, 'Close']);
  find(element, 'summary').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => [details.open, button.textContent]).toEqual([false, 'Open']);
  expect(told.length).toBe(2);
  expect(new Set(told)).toEqual(new Set(['toggle']));
  close();
});

test('slots follow what their owner puts in them, and the elements around them stay', async () => {
  const { element, close } = open(Answers);
  const card = find(element, '.pg-card');
  expect(find(card, '.pg-card__media').innerHTML).toBe('<i>Nothing yet</i>');
  await userEvent.click(find(element, '.both'));
  expect(find(card, '.pg-card__media').innerHTML).toBe('<b>A picture</b>');
  expect(find(card, 'p').textContent).toBe('Opened');
  expect(find(element, '.pg-card')).toBe(card);
  close();
});

test.each(all)('$component, taken over from the server, follows its owner through every example', async (subject) => {
  const { component, named } = subject;
  for (const first of named) {
    const { element, update, unmount } = await show({ target: solid, component }, first, 'hydrate');
    for (const { props } of [...named, first]) {
      await update(props);
      expect(domOf(element())).toBe(domOf(renderHtml(component, props, first.slots)));
    }
    await unmount();
  }
});

test('a list whose data is fetched anew keeps its elements, what is open and the focus', async () => {
  const { props } = examples.faq?.list ?? expect.fail('faq has no example "list"');
  const { element, update, unmount } = await show({ target: solid, component: 'faq' }, { props });
  const before = [...element().querySelectorAll('details')];
  find(element(), 'summary').focus();
  await userEvent.keyboard('{Enter}');
  const { items, ...others } = structuredClone(props) as { items: { question: string; answer: string }[] };
  await update({ ...others, items: structuredClone(items) });
  expect(document.activeElement).toBe(find(before[0] as HTMLElement, 'summary'));
  const anew = items.map(({ question }) => ({ question, answer: '<p>Anew.</p>' })).toReversed();
  await update({ ...others, items: anew });
  expect(placesOf(before, element())).toEqual(before.map((_, place) => place).toReversed());
  expect(before[0]?.open).toBe(true);
  expect(before.map((each) => find(each, '.pg-prose').textContent)).toEqual(items.map(() => 'Anew.'));
  await update({ ...others, items: anew.slice(1) });
  expect(element().querySelectorAll('details')).toHaveLength(items.length - 1);
  await unmount();
});

test('a list of a store follows each change in it, and items with the same key are all there', () => {
  const element = stage();
  const items = ['One?', 'Two?', 'Two?'].map((question) => ({ question, answer: question }));
  const [store, setStore] = createStore({ title: 'Questions', items });
  const close = render(() => solidElement('faq', store), element);
  const shown = () => [...element.querySelectorAll('.pg-prose')].map((each) => each.textContent);
  const before = [...element.querySelectorAll('details')];
  expect(shown()).toEqual(['One?', 'Two?', 'Two?']);
  setStore('items', 0, 'answer', 'Changed.');
  setStore('items', 3, { question: 'Four?', answer: 'Added.' });
  expect(placesOf(before, element).slice(0, 3)).toEqual([0, 1, 2]);
  setStore('items', 1, { question: 'Three?', answer: 'Put in its place.' });
  expect(shown()).toEqual(['Changed.', 'Put in its place.', 'Two?', 'Added.']);
  setStore('items', []);
  expect(shown()).toEqual([]);
  close();
});

test('a field that the server wrote takes what is typed', async () => {
  const given = { props: { id: 'a', name: 'a', label: 'Vessel', value: 'E' } };
  const { element, events, unmount } = await show({ target: solid, component: 'text-field' }, given, 'hydrate');
  find(element(), 'input').focus();
  await userEvent.keyboard('{End}v');
  expect(events).toEqual([{ name: 'valueChange', parameters: ['Ev'] }]);
  await unmount();
});
