import { expect, test } from 'vitest';
import { readDom } from '../src/dom/read-dom.js';
import { writeDom } from '../src/dom/write-dom.js';
import { normalise } from '../src/normalise.js';
import { reference, renders } from '../src/targets/index.js';
import { renderHtml } from '../src/targets/render-html.js';

const dom = (html: string) => writeDom(normalise(readDom(html)));
const image = { src: '/a.png', alt: 'A quay', width: 8, height: 6 };
const others = renders.filter(({ target }) => target !== reference.name);

test.each([
  ['hero', (picture: object) => ({ title: 'A', image: picture })],
  ['feature-grid', (picture: object) => ({ title: 'A', items: [{ title: 'B', body: 'C', image: picture }] })],
  ['testimonials', (picture: object) => ({ items: [{ quote: 'A', name: 'B', image: picture }] })],
  [
    'steps',
    (picture: object) => ({ title: 'A', variant: 'pictures', items: [{ title: 'B', body: 'C', image: picture }] }),
  ],
  ['timeline', (picture: object) => ({ title: 'A', items: [{ date: 'B', title: 'C', image: picture }] })],
  ['gallery', (picture: object) => ({ title: 'A', items: [{ image: picture }] })],
  ['team', (picture: object) => ({ title: 'A', items: [{ name: 'B', role: 'C', image: picture }] })],
  ['quote', (picture: object) => ({ quote: 'A', name: 'B', image: picture })],
  [
    'download',
    (picture: object) => ({
      ...{ title: 'A', variant: 'cover', fileName: 'B', kind: 'C', size: 'D', image: picture },
      file: { label: 'E', href: '/e/' },
    }),
  ],
  [
    'map-link',
    (picture: object) => ({
      ...{ title: 'A', variant: 'card', address: 'B', image: picture },
      map: { label: 'C', href: '/c/' },
    }),
  ],
])('%s hands over the focal point of its picture, and nothing where there is none', async (component, propsOf) => {
  const props = propsOf({ ...image, focus: { x: 20, y: 75 } });
  const expected = renderHtml(component, props);
  expect(expected).toContain('style="--_focal-point:20% 75%"');
  expect(renderHtml(component, propsOf(image))).not.toContain('style');
  for (const { target, gives, render } of others) {
    expect(dom(await render(component, props)), `${target}, as ${gives}`).toBe(dom(expected));
    expect(await render(component, propsOf(image)), `${target}, as ${gives}`).not.toContain('focal-point');
  }
});
