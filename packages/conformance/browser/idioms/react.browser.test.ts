import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { Button, Disclosure, FileUpload, Form, Select, TextField } from '@pantograph/react';
import { createElement, type ReactElement } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { reactElement } from '../../src/targets/react-element.js';
import { find } from '../support/find.js';
import { renderInto } from '../support/render-into.js';
import { stage } from '../support/stage.js';

const firsts = Object.keys(contracts).map((component) => {
  const [example] = Object.values(examples[component] ?? {});
  return { component, example: example ?? expect.fail(`${component} has no example`) };
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

test('onClick of a button is told once, also from the keyboard', async () => {
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

test('a native handler is called beside the one of the contract', async () => {
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

test('a controlled field shows what its owner makes of what was typed', async () => {
  const element = stage();
  const told: string[] = [];
  const field = (value: string): ReactElement =>
    createElement(TextField, { id: 'a', name: 'a', label: 'Vessel', value, onValueChange: (next) => told.push(next) });
  const { rerender, unmount } = await renderInto(element, field('E'));
  const input = find(element, 'input') as HTMLInputElement;
  input.focus();
  await userEvent.keyboard('{End}v');
  expect(told).toEqual(['Ev']);
  await rerender(field('EV'));
  expect(input.value).toBe('EV');
  await userEvent.keyboard('{Backspace}{Backspace}');
  expect(told.at(-1)).toBe('');
  unmount();
});

test('files are told as files', async () => {
  const element = stage();
  let told: readonly File[] = [];
  const onFilesChange = (files: readonly File[]) => {
    told = files;
  };
  const props = { id: 'a', name: 'a', label: 'Papers', multiple: true, onFilesChange };
  const { unmount } = await renderInto(element, createElement(FileUpload, props));
  await userEvent.upload(find(element, 'input'), [new File(['MSKU 729 441-0'], 'manifest.txt')]);
  expect(await told[0]?.text()).toBe('MSKU 729 441-0');
  unmount();
});

test('a form that is still wrong when it is sent leads back to its summary, after its owner has heard of it', async () => {
  const element = stage();
  let heard = 0;
  const onSubmit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    heard += 1;
  };
  const errors = [{ field: 'a', message: 'Write the name of the vessel.' }];
  const field = createElement(TextField, { id: 'a', name: 'a', label: 'Vessel' });
  const { unmount } = await renderInto(element, createElement(Form, { id: 'f', errors, onSubmit }, field));
  await userEvent.type(find(element, 'input'), 'Even{Enter}');
  expect(heard).toBe(1);
  await expect.poll(() => document.activeElement).toBe(find(element, '.pg-form__errors'));
  unmount();
});

test('a form that is reset leaves every field as its owner knows it', async () => {
  const element = stage();
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const select = createElement(Select, { id: 's', name: 's', label: 'Berth', value: 'a', options });
  const reset = createElement(Button, { type: 'reset' }, 'Reset');
  const { unmount } = await renderInto(element, createElement(Form, { id: 'f' }, select, reset));
  const control = find(element, 'select') as HTMLSelectElement;
  await userEvent.selectOptions(control, 'b');
  await userEvent.click(find(element, '[type="reset"]'));
  expect(control.value).toBe('b');
  unmount();
});
