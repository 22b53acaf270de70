import { expect, test } from 'vitest';
import { readAsked } from '../frames/read-asked.js';
import { showExample } from '../frames/show-example.js';
import { targets } from '../frames/targets.js';

const asked = (query: string) => readAsked(new URLSearchParams(query));

test.each(Object.keys(targets))(
  'A frame shows an example as %s renders it, in a brand and mode, and then with other props',
  async (target) => {
    const query = `target=${target}&component=hero&example=arabic&brand=hollyhock&mode=dark&locale=ar&flush`;
    const { update, unmount } = await showExample(asked(query));
    const { documentElement: page, body } = document;
    expect({ ...page.dataset }).toMatchObject({ brand: 'hollyhock', mode: 'dark' });
    expect(page.dir).toBe('rtl');
    expect(body.querySelector('h1, h2')?.textContent?.trim()).toBe(asked(query).given.props.title);
    await update({ ...asked(query).given.props, title: 'Another' });
    await expect.poll(() => body.querySelector('h1, h2')?.textContent?.trim()).toBe('Another');
    await unmount();
  },
);

test.each([
  ['target=qwik&component=hero&example=split', 'There is no target "qwik".'],
  ['target=toString&component=hero&example=split', 'There is no target "toString".'],
  ['target=vue&component=hero&example=none', 'There is no example "none" of a component "hero".'],
])('A frame that is asked for ?%s says why there is nothing', (query, message) => {
  expect(() => asked(query)).toThrow(message);
});
