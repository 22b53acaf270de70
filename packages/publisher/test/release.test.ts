import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoBrand, makeSite, post, readTree, renderer, type Site } from './site.js';

let site: Site;
beforeEach(() => {
  site = makeSite();
  site.write('tidewater/posts/berth.md', post({}));
});
afterEach(() => site.remove());

const styles = () => Object.keys(readTree(site.out)).filter((path) => path.startsWith('tidewater/assets/components.'));

test('a release makes every page again in a new tree, and keeps the style sheet of the release before, not the one before that', async () => {
  await site.publish();
  const [first] = styles();
  const { touched } = await site.publish({ componentCss: 'b{}' });
  expect(touched).toContain('tidewater/blog/berth/index.html');
  const second = styles().find((path) => path !== first);
  expect(styles()).toContain(first);
  await site.publish({ componentCss: 'b{}' });
  expect(styles()).toHaveLength(2);
  await site.publish({ componentCss: 'c{}' });
  expect(styles()).toContain(second);
  expect(styles()).not.toContain(first);
});

test('a release links what did not change to the tree before', async () => {
  await site.publish();
  const before = statSync(join(site.out, 'tidewater/brand/tokens.css')).ino;
  await site.publish({ renderer: { ...renderer, hash: 'views-2' } });
  expect(statSync(join(site.out, 'tidewater/brand/tokens.css')).ino).toBe(before);
});

test('a change of brand data makes every page again', async () => {
  await site.publish();
  const brand = await demoBrand();
  const data = { ...brand.data, host: 'https://example.com' };
  const { touched } = await site.publish({ brands: [{ ...brand, data }] });
  expect(touched).toEqual(expect.arrayContaining(['tidewater/blog/berth/index.html', 'tidewater/robots.txt']));
});

test('documents of a source that is no longer named are taken down', async () => {
  await site.publish();
  const { removed, documents } = await site.publish({ sources: [] });
  expect(documents).toBe(0);
  expect(removed).toBeGreaterThan(0);
  await site.publish();
  expect(readTree(site.out)).toEqual(readTree(await site.publishAfresh()));
});

test('a page that cannot be rendered is reported, keeps its file, and is made at the next publish', async () => {
  await site.publish();
  const before = readTree(site.out);
  site.write('tidewater/posts/berth.md', post({ body: 'Changed.' }));
  const broken = {
    ...renderer,
    render(view: string, props: unknown) {
      if (view === 'post') throw new Error('out of ink');
      return renderer.render(view, props);
    },
  };
  const { refused } = await site.publish({ renderer: broken });
  expect(refused).toMatchObject([{ file: 'tidewater/posts/berth.md', message: expect.stringContaining('out of ink') }]);
  const path = 'tidewater/blog/berth/index.html';
  expect(readTree(site.out)[path]).toBe(before[path]);
  expect((await site.publish()).refused).toEqual([]);
  expect(readTree(site.out)).toEqual(readTree(await site.publishAfresh()));
});
