import { Combobox, DatePicker, Dialog, Menu, RadioGroup, Select, Switch, TextField } from '@pantograph/react';
import { pageOf } from '@pantograph/react/testing';
import { createElement, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderHtml } from '../src/targets/render-html.js';
import { find } from './support/find.js';
import { renderInto } from './support/render-into.js';
import { stage } from './support/stage.js';

const berths = [
  { value: 'north', label: 'North quay' },
  { value: 'south', label: 'South quay' },
];

/** Show components as a page of HTML has them. */
function show(...components: string[]) {
  const root = stage();
  root.innerHTML = components.join('');
  return { root, page: pageOf(root) };
}

const vessel = (props: object = {}) =>
  renderHtml('text-field', { id: 'vessel', name: 'vessel', label: 'Vessel', ...props });

test('fill writes into a field by its label, with the mark of a required one or without', () => {
  const { page } = show(vessel({ required: true }));
  page.fill('Vessel', 'Halcyon');
  expect(page.field(/^Ves/).value).toBe('Halcyon');
});

/** A form of an app. */
function Request({ tell }: { tell: (value: unknown) => void }) {
  const [name, setName] = useState('');
  return createElement(
    'form',
    {},
    createElement(TextField, { id: 'a', name: 'a', label: 'Vessel', value: name, onValueChange: setName }),
    createElement('output', {}, name),
    createElement(Select, { id: 'c', name: 'c', label: 'Berth', options: berths, onValueChange: tell }),
    createElement(Switch, { id: 'd', name: 'd', label: 'Shore power', onCheckedChange: tell }),
    createElement(RadioGroup, { id: 'e', name: 'e', label: 'Side', options: berths, onValueChange: tell }),
  );
}

test('what is done is told to React, which follows', async () => {
  const told: unknown[] = [];
  const root = stage();
  const { unmount } = await renderInto(root, createElement(Request, { tell: (value) => told.push(value) }));
  const page = pageOf(root);
  page.fill('Vessel', 'Halcyon');
  page.choose('Berth', 'South quay');
  page.turn('Shore power', true);
  page.turn('Shore power', true);
  page.choose('Side', 'North quay');
  await vi.waitFor(() => expect(find(root, 'output').textContent).toBe('Halcyon'));
  expect(told).toEqual(['south', true, 'north']);
  unmount();
});

test('upload gives files, and open and press act by what is read', () => {
  const { root, page } = show(
    renderHtml('file-upload', { id: 'papers', name: 'papers', label: 'Papers', multiple: true }),
    renderHtml('disclosure', { summary: 'What we read' }, { default: '<p>Length</p>' }),
    renderHtml('button', {}, { default: 'Release' }),
  );
  page.upload('Papers', [new File(['x'], 'crew.pdf')]);
  expect((page.field('Papers') as HTMLInputElement).files?.[0]?.name).toBe('crew.pdf');
  page.open('What we read');
  page.open('What we read');
  expect(root.querySelector('details')?.open).toBe(true);
  page.open('What we read', false);
  expect(root.querySelector('details')?.open).toBe(false);
  let pressed = 0;
  find(root, '.pg-button').addEventListener('click', () => (pressed += 1));
  page.press('Release');
  expect(pressed).toBe(1);
});

test('errors are what stands beside the fields', () => {
  const { page } = show(
    vessel({ error: 'Name the vessel.' }),
    renderHtml('radio-group', { id: 'side', name: 'side', label: 'Side', options: berths, error: 'Choose one.' }),
  );
  expect(page.errors()).toEqual({ Vessel: 'Name the vessel.', Side: 'Choose one.' });
});

test('what is not there is told with what is', () => {
  const { page } = show(vessel(), renderHtml('select', { id: 'b', name: 'b', label: 'Berth', options: berths }));
  expect(() => page.fill('Ship', 'x')).toThrow('There is no field "Ship". There is: "Vessel", "Berth".');
  expect(() => page.choose('Berth', 'East quay')).toThrow(
    'There is no option "East quay". There is: "Please choose", "North quay", "South quay".',
  );
  expect(() => page.press('Go')).toThrow('There is no button or link "Go". There is: none.');
});

test('what a reader could not do cannot be done', () => {
  const { page } = show(vessel({ disabled: true }), renderHtml('button', { disabled: true }, { default: 'Release' }));
  expect(() => page.fill('Vessel', 'x')).toThrow('"Vessel" is disabled.');
  expect(() => page.press('Release')).toThrow('"Release" cannot be pressed.');
});

/** What takes script, and opens. */
function Harbour({ tell }: { tell: (value: unknown) => void }) {
  const items = [
    { key: 'move', label: 'Move the call' },
    { key: 'release', label: 'Release the berth', disabled: true },
  ];
  return createElement(
    'main',
    {},
    createElement(Combobox, { id: 'a', name: 'a', label: 'Berth', options: berths, onValueChange: tell }),
    createElement(DatePicker, { id: 'b', name: 'b', label: 'Arrival', onValueChange: tell }),
    createElement(Menu, { id: 'c', label: 'Ever Calm', items, onChoose: tell }),
    createElement(
      Dialog,
      { id: 'd', title: 'Release berth 4?', triggerLabel: 'Release', onOpenChange: tell },
      createElement(TextField, { id: 'e', name: 'e', label: 'Why', onValueChange: tell }),
    ),
  );
}

test('an option of a combobox is chosen when its list is drawn, whatever was typed before', async () => {
  const told: unknown[] = [];
  const root = stage();
  const { unmount } = await renderInto(root, createElement(Harbour, { tell: (value) => told.push(value) }));
  const page = pageOf(root);
  page.fill('Berth', 'North');
  await page.choose('Berth', 'South quay');
  expect(told).toEqual(['south']);
  await vi.waitFor(() => expect(page.field('Berth').value).toBe('South quay'));
  await expect(page.choose('Berth', 'East quay')).rejects.toThrow(
    'There is no option "East quay". There is: "North quay", "South quay".',
  );
  unmount();
});

test('a day is written, an item of a menu chosen, and a dialog looked into', async () => {
  const told: unknown[] = [];
  const root = stage();
  const { unmount } = await renderInto(root, createElement(Harbour, { tell: (value) => told.push(value) }));
  const page = pageOf(root);
  page.fill('Arrival', '2027-05-14');
  expect(() => page.fill('Arrival', '14 May')).toThrow('"Arrival" does not take "14 May".');
  page.choose('Ever Calm', 'Move the call');
  expect(() => page.choose('Ever Calm', 'Release the berth')).toThrow('"Release the berth" cannot be chosen.');
  expect(() => page.dialog('Release berth 4?')).toThrow('There is no open dialog "Release berth 4?". There is: none.');
  page.press('Release');
  const dialog = page.dialog('Release berth 4?');
  dialog.fill('Why', 'Storm');
  dialog.press('Close');
  await vi.waitFor(() => expect(told.at(-1)).toBe(false));
  expect(told).toEqual(['2027-05-14', 'move', true, 'Storm', false]);
  unmount();
});
