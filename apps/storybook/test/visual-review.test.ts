import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bitmap, comparePictures } from '../visual/compare-pictures.ts';
import { findChanges } from '../visual/find-changes.ts';
import { type PictureChange, pictureName } from '../visual/picture.ts';
import { readReview } from '../visual/review/reviews.ts';
import { serveReviews } from '../visual/review/serve-reviews.ts';

let folder: string;
let folders: { references: string; differences: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantograph-visual-'));
  folders = { references: join(folder, 'references'), differences: join(folder, 'differences') };
  for (const path of Object.values(folders)) mkdirSync(path);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A picture in one shade. */
function bitmap(width: number, height: number, shade: number): Bitmap {
  const data = new Uint8Array(width * height * 4).fill(shade);
  for (let alpha = 3; alpha < data.length; alpha += 4) data[alpha] = 255;
  return { data, metadata: { width, height } };
}

describe('two pictures', () => {
  test.each([
    ['of the same pixels are the same', bitmap(8, 8, 10), bitmap(8, 8, 10), true, null],
    ['of other pixels differ', bitmap(8, 8, 10), bitmap(8, 8, 200), false, '64 pixels'],
    ['differ by a shade', bitmap(8, 8, 10), bitmap(8, 8, 11), false, '64 pixels'],
    ['differ where one is higher', bitmap(8, 8, 10), bitmap(8, 12, 10), false, '8×8 became 8×12'],
    ['differ where one is smaller', bitmap(8, 8, 10), bitmap(6, 8, 10), false, '8×8 became 6×8'],
  ])('%s', (_, reference, actual, pass, message) => {
    const result = comparePictures(reference, actual);
    expect(result.pass).toBe(pass);
    expect(result.diff).toHaveLength(8 * 8 * 4);
    if (message === null) expect(result.message).toBeNull();
    else expect(result.message).toContain(message);
  });
});

test('the name of a picture has only what Vitest leaves alone', () => {
  expect(pictureName({ story: 'sections-hero--split', brand: 'tidewater', mode: 'dark' })).toMatch(/^[\w]+(-[\w]+)*$/);
});

describe('what changed between two builds', () => {
  test('is told as changed, added or removed', () => {
    for (const name of ['same', 'other', 'gone', 'new']) writeFileSync(join(folders.references, `${name}.png`), name);
    for (const name of ['other-actual', 'other-diff']) writeFileSync(join(folders.differences, `${name}.png`), name);
    const changes = findChanges(['same', 'other', 'gone'], ['same', 'other', 'new'], folders);
    expect(changes.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['changed other', 'added new', 'removed gone']);
    expect(changes[0]).toMatchObject({
      before: join(folders.references, 'other.png'),
      after: join(folders.differences, 'other-actual.png'),
    });
  });

  test('is not guessed where a picture was not taken', () => {
    expect(() => findChanges(['lost'], ['lost'], folders)).toThrow('were not taken: lost');
  });
});

describe('the review page', () => {
  let server: Server;
  const reviews = () => join(folder, 'reviews');
  let address: string;
  let changes: PictureChange[];

  beforeEach(async () => {
    writeFileSync(join(folders.references, 'hero.png'), 'before');
    writeFileSync(join(folders.differences, 'hero-actual.png'), 'after');
    writeFileSync(join(folders.references, 'prices.png'), 'before');
    writeFileSync(join(folders.differences, 'prices-actual.png'), 'after');
    changes = findChanges(['hero', 'prices'], ['hero', 'prices'], folders);
    server = await serveReviews({
      reference: '<main>',
      compared: 9,
      changes,
      folder: reviews(),
      reviewer: 'Ada',
      port: 0,
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  function judge(fields: Record<string, string>): Promise<Response> {
    return fetch(`${address}/review`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  }

  test('shows before and after, and escapes what it was given', async () => {
    const html = await (await fetch(address)).text();
    expect(html).toContain('2 of 9 pictures changed');
    expect(html).not.toContain('<main></code>');
    expect(await (await fetch(`${address}/picture/before/hero.png`)).text()).toBe('before');
    expect(await (await fetch(`${address}/picture/after/hero-actual.png`)).text()).toBe('after');
    expect((await fetch(`${address}/picture/before/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });

  test('keeps the room of a picture that is not loaded yet', async () => {
    const head = Buffer.from('89504e470d0a1a0a0000000d49484452000004b000000276', 'hex');
    writeFileSync(join(folders.references, 'hero.png'), head);
    const html = await (await fetch(address)).text();
    expect(html).toContain('src="/picture/before/hero.png" alt="Before" width="1200" height="630"');
    expect(html).toContain('src="/picture/after/hero-actual.png" alt="After" loading');
  });

  test('keeps a judgement with hash, who and why, and it holds for that picture alone', async () => {
    const [change] = findChanges(['hero'], ['hero'], folders);
    const hash = change?.hash ?? '';
    const answer = await judge({
      picture: 'hero',
      hash,
      decision: 'accepted',
      reviewer: 'Ada',
      reason: 'It sits better',
    });
    expect(answer.status).toBe(303);
    const kept = JSON.parse(readFileSync(join(reviews(), 'hero.json'), 'utf8'));
    expect(kept).toMatchObject({
      picture: 'hero',
      hash,
      decision: 'accepted',
      reviewer: 'Ada',
      reason: 'It sits better',
    });
    writeFileSync(join(folders.differences, 'hero-actual.png'), 'after all');
    const [later] = findChanges(['hero'], ['hero'], folders);
    expect(later && readReview(reviews(), later)).toBeUndefined();
  });

  test('leads on to the next picture that waits, with the last reason filled in', async () => {
    const hash = changes[0]?.hash ?? '';
    const answer = await judge({ picture: 'hero', hash, decision: 'rejected', reviewer: 'Ada', reason: 'Too tight' });
    expect(answer.headers.get('location')).toBe('/#prices');
    const html = await (await fetch(address)).text();
    expect(html.slice(html.indexOf('id="prices"'))).toContain('value="Too tight"');
  });

  test.each([
    [{ decision: 'accepted', reviewer: 'Ada', reason: '' }, 'your name and your reason'],
    [{ decision: 'accepted', reviewer: ' ', reason: 'fine' }, 'your name and your reason'],
    [{ decision: 'perhaps', reviewer: 'Ada', reason: 'fine' }, 'Accept or reject'],
    [{ decision: 'accepted', reviewer: 'Ada', reason: 'fine', hash: 'other' }, 'has changed since'],
    [{ decision: 'accepted', reviewer: 'Ada', reason: 'fine', picture: '../hero' }, 'has changed since'],
  ])('refuses %j', async (fields, message) => {
    const [change] = findChanges(['hero'], ['hero'], folders);
    const answer = await judge({ picture: 'hero', hash: change?.hash ?? '', ...fields });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(message);
  });
});
