import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentStore, type Source } from '@pantograph/content';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSite, post, type Site } from './site.js';

let site: Site;
beforeEach(() => {
  site = makeSite();
  site.write('tidewater/posts/berth.md', post({}));
});
afterEach(() => site.remove());

/** A source that does not end before it is told to. */
function slowSource() {
  let finish = () => {};
  const told = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let begun = () => {};
  const reading = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const source: Source = {
    kind: 'slow',
    place: '',
    async *read() {
      begun();
      await told;
      yield { kind: 'position', position: '1' };
    },
  };
  return { source, finish, reading };
}

test('a second publisher of the same OUT waits for the first, and says for whom', async () => {
  const { source, finish, reading } = slowSource();
  const first = site.publish({ sources: [source] });
  await reading;
  expect(readFileSync(join(site.folder, '.out-trees/lock.pid'), 'utf8')).toBe(String(process.pid));
  const store = ContentStore.open(':memory:');
  const notes: (string | undefined)[] = [];
  const second = site.publish({
    store,
    onProgress({ note }) {
      notes.push(note);
      finish();
    },
  });
  await Promise.all([first, second]);
  expect(notes[0]).toBe(`waits for the publisher with process id ${process.pid}`);
  store.close();
});

test('a second publisher that may not wait says who is writing', async () => {
  const { source, finish, reading } = slowSource();
  const first = site.publish({ sources: [source] });
  await reading;
  const store = ContentStore.open(':memory:');
  await expect(site.publish({ store, wait: 0 })).rejects.toThrow(
    `Another publisher (process id ${process.pid}) is writing to ${site.out}.`,
  );
  store.close();
  finish();
  await first;
});
