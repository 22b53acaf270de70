import { expect, test } from 'vitest';
import { allExamples } from '../src/all-examples.js';
import { reactElement } from '../src/targets/react-element.js';
import { renderHtml } from '../src/targets/render-html.js';
import { hydrate } from './support/hydrate.js';
import { listenToConsole } from './support/listen-to-console.js';
import { stage } from './support/stage.js';

test.each(allExamples)('React takes over the html of $component, $name, without a word', async (named) => {
  const { component, example } = named;
  const element = stage();
  element.innerHTML = renderHtml(component, example.props, example.slots);
  const before = element.cloneNode(true);
  const { messages, stop } = listenToConsole();
  const unmount = await hydrate(element, reactElement(component, example.props, example.slots));
  stop();
  expect(messages).toEqual([]);
  // In whatever order its attributes are: what opens over the page is opened anew.
  expect(element.isEqualNode(before), element.innerHTML).toBe(true);
  unmount();
});
