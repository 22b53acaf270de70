import '@pantograph/web-components/css';
import { definePgButton } from '@pantograph/web-components/button';
import { definePgCard } from '@pantograph/web-components/card';
import { definePgDisclosure } from '@pantograph/web-components/disclosure';
import { definePgFaq } from '@pantograph/web-components/faq';
import { definePgHero } from '@pantograph/web-components/hero';
import { definePgStats } from '@pantograph/web-components/stats';
import { definePgTextField } from '@pantograph/web-components/text-field';
import { createElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createApp, h, nextTick, ref } from 'vue';
import { find } from '../support/find.js';
import { renderInto } from '../support/render-into.js';
import { stage } from '../support/stage.js';

for (const define of [definePgButton, definePgCard, definePgDisclosure, definePgFaq, definePgHero, definePgTextField]) {
  define();
}

/** Put HTML on a stage, as a page without a framework is written. */
async function written(html: string): Promise<HTMLElement> {
  const element = stage();
  element.innerHTML = html;
  await expect.poll(() => element.querySelector('[class^="pg-"]')).not.toBeNull();
  return element;
}

test('HTML alone makes a component, and its attributes change it', async () => {
  const element = await written('<pg-disclosure summary="More" open><p>Inside</p></pg-disclosure>');
  const host = find(element, 'pg-disclosure');
  const details = find(element, 'details') as HTMLDetailsElement;
  expect(details.open).toBe(true);
  host.removeAttribute('open');
  host.setAttribute('summary', 'Less');
  await expect.poll(() => details.open).toBe(false);
  expect(find(element, 'summary').textContent).toBe('Less');
});

test('data comes as JSON in HTML, and as a property from a script', async () => {
  const element = await written(
    `<pg-faq title="Questions" items='[{"question":"When?","answer":"<p>Now</p>"}]'></pg-faq>`,
  );
  expect(find(element, 'summary').textContent).toBe('When?');
  const host = find(element, 'pg-faq') as HTMLElementTagNameMap['pg-faq'];
  host.items = [{ question: 'Where?', answer: '<p>Here</p>' }];
  await expect.poll(() => find(element, 'summary').textContent).toBe('Where?');
});

test('JSON that cannot be read is told, and breaks nothing', async () => {
  const told: unknown[] = [];
  const before = console.error;
  console.error = (message: unknown) => told.push(message);
  const element = stage();
  element.innerHTML = '<pg-faq title="Questions" items="[{"></pg-faq>';
  await expect.poll(() => told).toEqual([expect.stringContaining('<pg-faq items> is not JSON')]);
  console.error = before;
  const host = find(element, 'pg-faq') as HTMLElementTagNameMap['pg-faq'];
  host.items = [];
  await expect.poll(() => find(element, 'h2').textContent).toBe('Questions');
});

test('a property that was set before the element was defined counts', async () => {
  const host = document.createElement('pg-stats');
  host.items = [{ label: 'Berths', value: '4' }];
  stage().append(host);
  definePgStats();
  await expect.poll(() => host.querySelector('dt')?.textContent).toBe('Berths');
});

test('an event is told once, does not bubble, and its element has the new value by then', async () => {
  const element = await written('<div><pg-disclosure summary="More"></pg-disclosure></div>');
  const host = find(element, 'pg-disclosure') as HTMLElementTagNameMap['pg-disclosure'];
  const told: unknown[] = [];
  host.addEventListener('openChange', (event) => told.push([event.detail, host.open]));
  element.addEventListener('openChange', () => told.push('bubbled'));
  await userEvent.click(find(element, 'summary'));
  await expect.poll(() => told).toEqual([[true, true]]);
});

test('an id and what ARIA says move to the root, once on the page', async () => {
  const element = await written(
    '<pg-button id="release" aria-label="Release berth 4" tabindex="0">Release</pg-button>',
  );
  const host = find(element, 'pg-button');
  expect(document.querySelectorAll('#release')).toHaveLength(1);
  expect(find(element, '#release')).toBe(find(element, 'button'));
  host.setAttribute('aria-label', 'Release berth 5');
  await expect.poll(() => find(element, 'button').getAttribute('aria-label')).toBe('Release berth 5');
  expect(host.hasAttribute('aria-label')).toBe(false);
});

test('a class, a style and data stay on the host too, and the root follows them', async () => {
  const element = await written('<pg-button class="wide" style="--a: 1" data-track="a">Release</pg-button>');
  const host = find(element, 'pg-button');
  const root = find(element, 'button');
  host.classList.add('tall');
  await expect.poll(() => root.className).toBe('pg-button wide tall');
  host.classList.remove('wide');
  host.dataset.track = 'b';
  host.style.setProperty('--a', '2');
  await expect.poll(() => root.className).toBe('pg-button tall');
  expect(root.dataset.track).toBe('b');
  expect(root.style.getPropertyValue('--a')).toBe('2');
  delete host.dataset.track;
  host.removeAttribute('class');
  await expect.poll(() => root.className).toBe('pg-button');
  expect(root.hasAttribute('data-track')).toBe(false);
});

test('what the component says of its root stays', async () => {
  const element = await written('<pg-button type="submit" data-variant="loud">Release</pg-button>');
  expect(find(element, 'button').dataset.variant).toBe('primary');
  expect(find(element, 'button').getAttribute('type')).toBe('submit');
});

test('a title is a heading and no tooltip, an id is that of the field', async () => {
  const element = await written(
    '<pg-hero title="Berths"></pg-hero><pg-text-field id="v" name="v" label="Vessel"></pg-text-field>',
  );
  expect(find(element, 'pg-hero').hasAttribute('title')).toBe(false);
  expect(find(element, 'h1').textContent).toBe('Berths');
  await expect.poll(() => document.querySelectorAll('#v').length).toBe(1);
  await userEvent.click(find(element, 'label'));
  expect(document.activeElement).toBe(find(element, 'input'));
  find(element, 'pg-hero').setAttribute('title', 'Tides');
  await expect.poll(() => find(element, 'h1').textContent).toBe('Tides');
});

test('the host has no box, and none of its root either where it is hidden', async () => {
  const element = await written('<pg-button>Release</pg-button>');
  const host = find(element, 'pg-button');
  expect(getComputedStyle(host).display).toBe('contents');
  host.hidden = true;
  expect(find(element, 'button').checkVisibility()).toBe(false);
});

test('a field is a field of its form', async () => {
  const element = await written(
    '<form><pg-text-field id="v" name="vessel" label="Vessel" value="Even"></pg-text-field></form>',
  );
  const form = find(element, 'form') as HTMLFormElement;
  const host = find(element, 'pg-text-field') as HTMLElementTagNameMap['pg-text-field'];
  find(element, 'input').focus();
  await userEvent.keyboard('{End} Calm');
  expect(new FormData(form).get('vessel')).toBe('Even Calm');
  expect(host.value).toBe('Even Calm');
});

test('slots take what is put into them later, by name', async () => {
  const element = await written('<pg-card><h3>Berth 4</h3></pg-card>');
  const host = find(element, 'pg-card');
  const picture = document.createElement('img');
  picture.slot = 'media';
  const text = document.createElement('p');
  host.append(picture, text);
  await expect.poll(() => find(element, '.pg-card__media').contains(picture)).toBe(true);
  expect(find(element, '.pg-card__content').lastElementChild).toBe(text);
  expect([...host.children]).toEqual([find(element, 'h3'), picture, text]);
});

test('React 19 gives data as properties, hears events and keeps what it puts into a slot', async () => {
  const element = stage();
  const told: boolean[] = [];
  const tree = (open: boolean, content: ReactNode) =>
    createElement(
      'pg-disclosure',
      {
        summary: 'More',
        open,
        className: 'wide',
        onopenChange: ({ detail }: CustomEvent<boolean>) => told.push(detail),
      },
      content,
    );
  const { rerender, unmount } = await renderInto(element, tree(false, createElement('p', { key: 'p' }, 'One')));
  await expect.poll(() => find(element, 'details').className).toBe('pg-disclosure wide');
  await userEvent.click(find(element, 'summary'));
  await expect.poll(() => told).toEqual([true]);
  await rerender(tree(false, [createElement('b', { key: 'b' }, 'Two'), createElement('p', { key: 'p' }, 'Three')]));
  await expect.poll(() => find(element, '.pg-disclosure__content').innerHTML).toContain('<b>Two</b><p>Three</p>');
  await rerender(tree(true, []));
  await expect.poll(() => find(element, '.pg-disclosure__content').querySelector('p, b')).toBeNull();
  unmount();
});

test('Vue binds data as properties and follows what a list in a slot becomes', async () => {
  const element = stage();
  const names = ref(['Even']);
  const value = ref('');
  const app = createApp(() => [
    h(
      'pg-card',
      names.value.map((name) => h('p', { key: name }, name)),
    ),
    h('pg-text-field', {
      id: 'v',
      name: 'v',
      label: 'Vessel',
      value: value.value,
      'on:valueChange': ({ detail }: CustomEvent<string>) => (value.value = detail),
    }),
  ]);
  app.mount(element);
  await expect.poll(() => find(element, '.pg-card__content').textContent).toBe('Even');
  names.value = ['Ever', 'Even'];
  await nextTick();
  await expect.poll(() => find(element, '.pg-card__content').textContent).toBe('EverEven');
  find(element, 'input').focus();
  await userEvent.keyboard('Calm');
  expect(value.value).toBe('Calm');
  value.value = '';
  await expect.poll(() => (find(element, 'input') as HTMLInputElement).value).toBe('');
  app.unmount();
});
