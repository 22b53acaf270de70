import { examples } from '@pantograph/components/examples';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderHtml } from '../../src/targets/render-html.js';
import { find } from '../support/find.js';
import { stage } from '../support/stage.js';
import { react } from '../targets/react.js';

const given = examples['date-picker']?.chosen ?? expect.fail('There is no such example.');

/** Press where the button is, whatever takes it there. */
async function pressButton(element: HTMLElement): Promise<void> {
  const { x, y, width, height } = find(element, 'button').getBoundingClientRect();
  const position = { x: x + width / 2, y: y + height / 2 };
  await userEvent.click(document.documentElement, { position, force: true });
}

test('until its script is there, a press on the button of a date picker opens the browser’s own calendar', async () => {
  const element = stage();
  element.innerHTML = renderHtml('date-picker', given.props);
  await pressButton(element);
  expect(find(element, 'input').matches(':open')).toBe(true);
  await userEvent.keyboard('{Escape}');
});

test('from then on it opens that of the component alone', async () => {
  const element = stage();
  element.innerHTML = renderHtml('date-picker', given.props);
  const { unmount } = await react.mount(element, 'date-picker', given, 'hydrate');
  await pressButton(element);
  expect(find(element, 'dialog').matches(':modal')).toBe(true);
  expect(find(element, 'input').matches(':open')).toBe(false);
  await unmount();
});
