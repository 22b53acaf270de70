import { type FollowLinksOptions, followLinks } from '@pantograph/html/follow-links';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderHtml } from '../src/targets/render-html.js';
import { find } from './support/find.js';
import { stage } from './support/stage.js';

let led: string[] = [];
let end = () => {};
const options: FollowLinksOptions = {};

/** Keeps the page where it is, and tells whether the browser would have gone. */
let left: boolean[] = [];
const stay = (event: Event) => {
  left.push(!event.defaultPrevented);
  event.preventDefault();
};

beforeEach(() => {
  led = [];
  left = [];
  end = followLinks((address) => led.push(address), options);
  window.addEventListener('click', stay);
});
afterEach(() => {
  end();
  window.removeEventListener('click', stay);
});

/** Show HTML and click the first link in it. */
function click(html: string, event: MouseEventInit = {}) {
  const root = stage();
  root.innerHTML = html;
  const link = find(root, 'a');
  (link.firstElementChild ?? link).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ...event }),
  );
}

const link = (href: string) => renderHtml('link', { href }, { default: '<b>Berths</b>' });

test.each([
  ['a link', link('/berths')],
  ['a link button', renderHtml('link-button', { href: '/berths' }, { default: 'Berths' })],
  ['a link in a component', renderHtml('breadcrumb', { items: [{ label: 'Berths', href: '/berths' }], current: '4' })],
  ['a link of pages', renderHtml('pagination', { page: 2, pages: 3, href: '/berths' })],
  ['a link in rich text', renderHtml('rich-text', { body: '<p><a href="/berths">Berths</a></p>' })],
])('%s leads through the app', (_, html) => {
  click(html);
  expect({ led, left }).toEqual({ led: ['/berths'], left: [false] });
});

test('what is told has path, query and hash', () => {
  click(link('/berths?free=1#north'));
  expect(led).toEqual(['/berths?free=1#north']);
});

test.each<[string, string, MouseEventInit?]>([
  ['another site', link('https://example.org/berths')],
  ['an address for mail', link('mailto:pilot@example.org')],
  ['a place on this page', link('#north')],
  ['a download', '<a download href="/berths.csv">Berths</a>'],
  ['a new window', '<a target="_blank" href="/berths">Berths</a>'],
  ['a link without an address', '<a>Berths</a>'],
  ['a click with Ctrl', link('/berths'), { ctrlKey: true }],
  ['a click with Cmd', link('/berths'), { metaKey: true }],
  ['a click with Shift', link('/berths'), { shiftKey: true }],
  ['a click of the middle button', link('/berths'), { button: 1 }],
])('%s is left to the browser', (_, html, event) => {
  click(html, event);
  expect({ led, left }).toEqual({ led: [], left: [true] });
});

test('what a handler or a router’s own link took is left alone', () => {
  const take = (event: Event) => event.preventDefault();
  document.body.addEventListener('click', take);
  click(link('/berths'));
  document.body.removeEventListener('click', take);
  expect(led).toEqual([]);
});

test('an app below a path is led below it, and not beside it', () => {
  end();
  end = followLinks((address) => led.push(address), { base: '/app/' });
  for (const href of ['/app/berths', '/app', '/application', '/berths']) click(link(href));
  expect(led).toEqual(['/berths', '/']);
});

test('after its end links load pages again', () => {
  end();
  click(link('/berths'));
  expect({ led, left }).toEqual({ led: [], left: [true] });
});
