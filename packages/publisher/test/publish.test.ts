import { lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublishError } from '@pantograph/publisher';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSite, page, post, readTree, renderer, type Site } from './site.js';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

test('an error that no output can be made with ends the publish, and leaves what was live', async () => {
  site.write('tidewater/posts/berth.md', post({}));
  await site.publish();
  const before = readTree(site.out);
  site.write('tidewater/posts/tide.md', post({}));
  const render = () => {
    throw new PublishError('The views are gone.', 'Publish again.');
  };
  await expect(site.publish({ renderer: { ...renderer, render } })).rejects.toThrow('The views are gone.');
  expect(readTree(site.out)).toEqual(before);
  await site.publish();
  expect(readTree(site.out)).toEqual(readTree(await site.publishAfresh()));
});

describe('a first publish', () => {
  test('makes a tree and points OUT at it', async () => {
    site.write('tidewater/posts/berth.md', post({}));
    const result = await site.publish();
    expect(result.refused).toEqual([]);
    expect(lstatSync(site.out).isSymbolicLink()).toBe(true);
    expect(readlinkSync(site.out)).toMatch(/^\.out-trees\/tree-/);
    expect(Object.keys(readTree(site.out))).toEqual(
      expect.arrayContaining([
        'tidewater/blog/berth/index.html',
        'tidewater/blog/index.html',
        'tidewater/brand/tokens.css',
        'tidewater/robots.txt',
        'tidewater/sitemap.xml',
      ]),
    );
    expect(result.written).toBe(result.outputs);
    expect(readdirSync(join(site.folder, '.out-trees')).filter((name) => !name.startsWith('tree-'))).toEqual([]);
  });

  test('writes into a folder that someone made, and leaves what else is in it', async () => {
    mkdirSync(site.out);
    writeFileSync(join(site.out, 'mine.txt'), 'mine');
    site.write('tidewater/posts/berth.md', post({}));
    await site.publish();
    expect(lstatSync(site.out).isDirectory()).toBe(true);
    const { 'mine.txt': mine, ...rest } = readTree(site.out);
    expect(mine).toBe('mine');
    expect(rest).toEqual(readTree(await site.publishAfresh()));
    expect(readdirSync(site.folder).filter((name) => name.startsWith('.out'))).toEqual([]);
  });
});

describe('a second publish', () => {
  test('of the same content writes nothing', async () => {
    site.write('tidewater/posts/berth.md', post({}));
    await site.publish();
    const result = await site.publish();
    expect(result).toMatchObject({ written: 0, removed: 0, touched: [], unchanged: result.outputs });
  });

  test('writes the one post whose text changed', async () => {
    for (const n of [1, 2, 3]) site.write(`tidewater/posts/berth-${n}.md`, post({ date: `2026-03-0${n}` }));
    await site.publish();
    site.write('tidewater/posts/berth-2.md', post({ date: '2026-03-02', body: 'The crane moves.' }));
    const { touched } = await site.publish();
    // The feeds carry the text too.
    expect(touched.filter((path) => path.endsWith('.html'))).toEqual(['tidewater/blog/berth-2/index.html']);
    expect(touched.length).toBeLessThanOrEqual(4);
  });

  test('removes the page of a deleted post and the folder it leaves empty', async () => {
    site.write('tidewater/posts/berth.md', post({}));
    site.write('tidewater/posts/other.md', post({ date: '2026-04-01' }));
    await site.publish();
    site.delete('tidewater/posts/berth.md');
    const { removed } = await site.publish();
    expect(removed).toBe(1);
    expect(statSync(join(site.out, 'tidewater/blog/berth'), { throwIfNoEntry: false })).toBeUndefined();
    expect(readTree(site.out)).toEqual(readTree(await site.publishAfresh()));
  });

  test('writes again what was removed or cut short in OUT', async () => {
    site.write('tidewater/posts/berth.md', post({}));
    await site.publish();
    const whole = readTree(site.out);
    rmSync(join(site.out, 'tidewater/blog/berth'), { recursive: true });
    writeFileSync(join(site.out, 'tidewater/sitemap.xml'), 'cut');
    const { written } = await site.publish();
    expect(written).toBe(2);
    expect(readTree(site.out)).toEqual(whole);
  });

  test('makes all again where OUT was removed', async () => {
    site.write('tidewater/posts/berth.md', post({}));
    await site.publish();
    const whole = readTree(site.out);
    rmSync(site.out);
    rmSync(join(site.folder, '.out-trees'), { recursive: true });
    await site.publish();
    expect(readTree(site.out)).toEqual(whole);
  });

  test('with force finds bytes that were changed in OUT', async () => {
    site.write('tidewater/posts/berth.md', post({}));
    await site.publish();
    const whole = readTree(site.out);
    const file = join(site.out, 'tidewater/robots.txt');
    writeFileSync(file, 'x'.repeat(statSync(file).size));
    expect((await site.publish()).written).toBe(0);
    expect((await site.publish({ force: true })).written).toBe(1);
    expect(readTree(site.out)).toEqual(whole);
  });
});

describe('what is refused', () => {
  test.each([
    ['a slug used twice', 'tidewater/pages/second.yaml', page({ slug: 'first' }), /first/],
    ['a missing title', 'tidewater/posts/bad.md', '---\ndescription: No.\n---\nText', /title/],
    ['a picture that is not there', 'tidewater/pages/bad.yaml', page({ body: "'![x](media/none.png)'" }), /none\.png/],
  ])('%s is reported at every publish, and the rest is published', async (_, file, text, words) => {
    site.write('tidewater/pages/first.yaml', page({ slug: 'first' }));
    await site.publish();
    const before = readTree(site.out);
    site.write(file, text);
    for (let time = 0; time < 2; time++) {
      const { refused } = await site.publish();
      expect(refused.map(({ file }) => file)).toContain(file);
      expect(refused.map(({ message, path, fix }) => `${path} ${message} ${fix}`).join()).toMatch(words);
      expect(readTree(site.out)).toEqual(before);
    }
    site.delete(file);
    expect((await site.publish()).refused).toEqual([]);
  });

  test('keeps what was live of it', async () => {
    site.write('tidewater/pages/first.yaml', page({ title: 'Good' }));
    await site.publish();
    const before = readTree(site.out);
    site.write('tidewater/pages/first.yaml', 'title: [broken');
    expect((await site.publish()).refused).toHaveLength(1);
    expect(readTree(site.out)).toEqual(before);
    expect((await site.publish({ force: true })).written).toBe(0);
  });
});
