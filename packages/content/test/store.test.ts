import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ContentStore, type Document } from '@pantograph/content';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
let store: ContentStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantograph-store-'));
  store = ContentStore.open(join(folder, 'store.db'));
  // Changes are noted once outputs were made.
  store.outputs.setBasis('tidewater', 'page', 'one');
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const origin = { source: 'files:content', item: 'ada.yaml' };
const id = 'tidewater/author/en/ada';
const author = (name: string, more: object = {}) =>
  ({
    type: 'author',
    id,
    key: 'ada',
    brand: 'tidewater',
    locale: 'en',
    slug: 'ada',
    status: 'published',
    schemaVersion: 1,
    name,
    ...more,
  }) as Document;
const names = () =>
  store.documents.history(id).map(({ document, live }) => `${(document as { name: string }).name}${live ? '*' : ''}`);

describe('documents', () => {
  test('keep every published revision, the live one marked', () => {
    for (const name of ['Ada', 'Ada Q.', 'Ada Quay']) {
      store.begin();
      store.documents.put(author(name), origin);
      store.commit();
    }
    expect(names()).toEqual(['Ada', 'Ada Q.', 'Ada Quay*']);
    store.close();
    store = ContentStore.open(join(folder, 'store.db'));
    expect(names()).toEqual(['Ada', 'Ada Q.', 'Ada Quay*']);
    expect(store.documents.get(id)).toEqual(author('Ada Quay'));
  });

  test('that are put again unchanged do nothing', () => {
    store.documents.put(author('Ada'), origin);
    store.documents.forgetChanges('tidewater');
    expect(store.documents.put(author('Ada'), origin)).toBeUndefined();
    expect(store.documents.changes('tidewater')).toEqual([]);
    expect(names()).toEqual(['Ada*']);
  });

  test('keep a long history small', () => {
    const pages = () =>
      new DatabaseSync(join(folder, 'store.db'), { readOnly: true }).prepare('PRAGMA page_count').get()?.page_count;
    const bio = 'The tide waits for nobody, and neither does she. '.repeat(400);
    for (let n = 0; n < 30; n++) {
      store.begin();
      store.documents.put(author('Ada', { bio: `${bio}${n}` }), origin);
      store.commit();
    }
    // Thirty revisions of 20 kB are 600 kB; 4 kB a page.
    expect(Number(pages())).toBeLessThan(80);
    expect(store.documents.history(id)).toHaveLength(30);
  });

  test.each([
    ['a new one', []],
    ['a changed one', ['Before']],
  ])('can be taken back: %s', (_, before) => {
    for (const name of before) store.documents.put(author(name), origin);
    store.documents.forgetChanges('tidewater');
    const live = store.documents.get(id);
    const history = names();
    store.begin();
    store.documents.put(author('After'), origin)?.undo();
    store.commit();
    expect(store.documents.get(id)).toEqual(live);
    expect(names()).toEqual(history);
    expect(store.documents.changes('tidewater')).toEqual([]);
  });

  test('that become drafts are taken down, and their revisions stay', () => {
    store.documents.put(author('Ada'), origin);
    store.documents.put(author('Ada', { status: 'draft' }), origin);
    expect(store.documents.get(id)).toBeUndefined();
    expect(store.documents.count('tidewater')).toBe(0);
    expect(names()).toEqual(['Ada']);
  });

  test('tell what changed since the outputs were made, however often they changed', () => {
    store.documents.put(author('Ada'), origin);
    store.documents.forgetChanges('tidewater');
    store.documents.put(author('Ada Q.'), origin);
    store.documents.put(author('Ada Quay'), origin);
    expect(store.documents.changes('tidewater')).toMatchObject([
      { id, before: { summary: { title: 'Ada' } }, after: { summary: { title: 'Ada Quay' } } },
    ]);
    store.documents.put(author('Ada'), origin);
    expect(store.documents.changes('tidewater')).toEqual([]);
  });
});

test('what a transaction did is gone when it is given up, also from memory', () => {
  store.documents.put(author('Ada'), origin);
  store.begin();
  store.documents.put(author('Ben'), origin);
  expect(store.documents.get(id)).toEqual(author('Ben'));
  store.rollback();
  expect(store.documents.get(id)).toEqual(author('Ada'));
});

test('what another process wrote is seen at the next transaction, also where it was kept in memory', () => {
  const list = 'tidewater/en';
  const item = { ...origin, fingerprint: 'one', documents: [id] };
  store.begin();
  store.documents.put(author('Ada'), origin);
  store.posts.add(list, { date: '2027-05-14', key: 'first' });
  store.items.put(item);
  store.commit();
  // Asked so often that all of it is kept.
  for (let time = 0; time < 300; time++) store.posts.newest(list, 9);
  const known = [...store.items.cursor(origin.source, ['tidewater']).items()];
  expect([store.documents.record(id)?.summary.title, store.posts.counts(list), known]).toEqual([
    'Ada',
    [{ list, count: 1 }],
    ['ada.yaml'],
  ]);

  const other = ContentStore.open(join(folder, 'store.db'));
  other.begin();
  other.documents.put(author('Ben'), origin);
  other.posts.add(list, { date: '2027-05-15', key: 'second' });
  other.items.put({ ...item, item: 'ben.yaml' });
  other.commit();
  other.close();

  store.begin();
  expect(store.documents.record(id)?.summary.title).toBe('Ben');
  expect(store.posts.newest(list, 9).map(({ key }) => key)).toEqual(['second', 'first']);
  expect(store.posts.counts(list)).toEqual([{ list, count: 2 }]);
  expect([...store.items.cursor(origin.source, ['tidewater']).items()]).toEqual(['ada.yaml', 'ben.yaml']);
  store.rollback();
});

test.each([
  ['broken', 'this is no database, but it is long enough to be taken for one'.repeat(20)],
  ['version-99', undefined],
])('a store that cannot be used is put aside as %s, and a new one is made', (name, content) => {
  store.close();
  const file = join(folder, 'other.db');
  if (content) writeFileSync(file, content);
  else new DatabaseSync(file).exec('PRAGMA user_version = 99');
  const other = ContentStore.open(file);
  expect(other.documents.count('tidewater')).toBe(0);
  other.close();
  expect(readdirSync(folder)).toContain(`other.db.${name}`);
  store = ContentStore.open(':memory:');
});

test('the posts around a place are the same in the table and in memory', () => {
  const list = 'tidewater/en';
  const places = Array.from({ length: 20 }, (_, n) => ({ date: `2027-01-${10 + (n >> 1)}`, key: `post-${10 + n}` }));
  for (const place of places) store.posts.add(list, place);
  const asked = [
    ...places,
    { date: '2027-01-01', key: '' },
    { date: '2027-01-14', key: 'post-18a' },
    { date: '2028', key: '' },
  ];
  const around = (reach: number) =>
    asked.map((place) =>
      store.posts
        .around(list, place, reach)
        .map(({ key }) => key)
        .sort(),
    );
  const fromTable = [around(1), around(3)];
  expect(fromTable.map((found) => found[9])).toEqual([
    ['post-18', 'post-20'],
    ['post-16', 'post-17', 'post-18', 'post-20', 'post-21', 'post-22'],
  ]);
  // Asked so often that all of it is kept.
  for (let time = 0; time < 300; time++) store.posts.newest(list, 1);
  expect([around(1), around(3)]).toEqual(fromTable);
});
