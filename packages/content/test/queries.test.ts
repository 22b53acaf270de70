import {
  archivePeriods,
  ContentStore,
  type Document,
  documentId,
  periodParts,
  postListsOf,
  type QueryName,
  type QueryValue,
  queries,
  queryNamed,
} from '@pantograph/content';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let store: ContentStore;
beforeEach(() => {
  store = ContentStore.open(':memory:');
  // Changes are noted once outputs were made.
  store.outputs.setBasis('tidewater', 'page', 'one');
});
afterEach(() => store.close());

const tags = ['tides', 'Customs & Ports', 'cranes', 'fog'];
const dates = ['2019-01-01', '2025-01-10', '2025-01-11', '2025-05-14', '2025-05-14', '2025-05-14', '2025-12-31'];
const keys = Array.from({ length: 150 }, (_, n) => `post-${n}`);

function random(seed: number) {
  let state = seed;
  return (count: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * count);
  };
}

function post(key: string, below: (count: number) => number, locale = 'en'): Document {
  const base = {
    brand: 'tidewater',
    locale,
    key,
    slug: below(6) ? key : `${key}-${below(9)}`,
    schemaVersion: 1,
  } as const;
  return {
    ...base,
    type: 'post',
    id: documentId('tidewater', 'post', locale, key),
    status: below(9) ? 'published' : 'draft',
    title: `Post ${below(3)}`,
    description: 'Words.',
    date: dates[below(dates.length)] ?? '',
    authors: below(2) ? ['ada'] : ['ada', 'ben'],
    tags: tags.filter(() => below(3) === 0),
    body: `<p>${below(99)}</p>`,
    outline: [],
    minutes: 1,
  };
}

/** Every question an output could ask of what there is. */
function everyQuestion(): [QueryName, QueryValue[]][] {
  const lists = store.posts.counts('tidewater/').map(({ list }) => list);
  const chunks = queries['sitemap-chunks'].run(store, 'tidewater');
  return [
    ...keys.flatMap((key): [QueryName, QueryValue[]][] => {
      const id = documentId('tidewater', 'post', 'en', key);
      return [
        ['document', [id]],
        ['neighbours', [id]],
        ['related-posts', [id]],
        ['translations', ['tidewater', 'post', key]],
        ...(['found-document', 'location'] as const).map((name): [QueryName, QueryValue[]] => [
          name,
          ['tidewater', 'post', key, 'de', 'en'],
        ]),
      ];
    }),
    ...lists.flatMap((list): [QueryName, QueryValue[]][] => [
      ['latest-posts', [list, 5]],
      ['tag-label', [list]],
      ...archivePeriods(store, list).map((period): [QueryName, QueryValue[]] => [
        'archive-page',
        [list, ...periodParts(period)],
      ]),
    ]),
    ['tags', ['tidewater', 'en']],
    ['list-names', ['tidewater', 'en']],
    ...['', 'ada', 'ben'].map((author): [QueryName, QueryValue[]] => [
      'post-locales',
      ['tidewater', author, 'en', 'de'],
    ]),
    ['sitemap-chunks', ['tidewater']],
    ...Array.from({ length: chunks }, (_, n): [QueryName, QueryValue[]] => ['sitemap-chunk', ['tidewater', chunks, n]]),
  ];
}

const question = (name: string, args: readonly QueryValue[]) => name + JSON.stringify(args);
const answer = (name: QueryName, args: readonly QueryValue[]) => JSON.stringify(queryNamed(name).run(store, ...args));

test.each([1, 2, 3, 4])('a query names every answer that changes altered (seed %i)', (seed) => {
  const below = random(seed);
  const origin = { source: 'test', item: 'test' };
  for (const key of keys.slice(0, 120)) store.documents.put(post(key, below), origin);
  store.documents.forgetChanges('tidewater');
  const known = new Map<string, { name: QueryName; args: QueryValue[]; answer: string }>();
  for (let round = 0; round < 40; round++) {
    for (const [name, args] of everyQuestion()) {
      known.set(question(name, args), { name, args, answer: answer(name, args) });
    }
    for (let edit = 0; edit <= below(4); edit++) {
      const key = keys[below(keys.length)] ?? '';
      if (below(3)) store.documents.put(post(key, below, below(5) ? 'en' : 'de'), origin);
      else store.documents.remove(documentId('tidewater', 'post', 'en', key));
    }
    const touched = store.documents
      .changes('tidewater')
      .flatMap((change) =>
        Object.values(queries).flatMap((query) =>
          [...queryNamed(query.name as QueryName).touchedBy(change, store)].map((args) =>
            question(query.name, args).slice(0, -1),
          ),
        ),
      );
    for (const [text, { name, args, answer: before }] of known) {
      if (answer(name, args) === before) continue;
      const isNamed = touched.some((start) => text === `${start}]` || text.startsWith(`${start},`));
      expect(isNamed, `${text} in round ${round}`).toBe(true);
    }
    known.clear();
    store.documents.forgetChanges('tidewater');
  }
});

describe('the archive', () => {
  test('holds every post of a list once, in periods that are not too full', () => {
    const below = random(5);
    for (const key of keys)
      store.documents.put({ ...post(key, below), status: 'published' }, { source: 's', item: key });
    const periods = archivePeriods(store, 'tidewater/en');
    const pages = periods.map((period) => queries['archive-page'].run(store, 'tidewater/en', ...periodParts(period)));
    const found = pages.flatMap((page) => page?.posts.map(({ key }) => key) ?? []);
    expect(found.sort()).toEqual([...keys].sort());
    expect(Math.max(...pages.map((page) => page?.posts.length ?? 0))).toBeLessThanOrEqual(60);
    expect(pages.map((page) => page?.older)).toEqual([undefined, ...periods.slice(0, -1)]);
    expect(pages.map((page) => page?.newer)).toEqual([...periods.slice(1), undefined]);
  });

  test('touches few pages when an old post goes, however many there are', () => {
    const day = (n: number) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10);
    const below = random(6);
    const old = Array.from({ length: 2000 }, (_, n) => `old-${n}`);
    old.forEach((key, n) => {
      const document = { ...post(key, below), date: day(n), status: 'published', tags: [], authors: [] } as Document;
      store.documents.put(document, { source: 's', item: key });
    });
    const all = () =>
      new Map(
        archivePeriods(store, 'tidewater/en').map((period) => [
          period,
          answer('archive-page', ['tidewater/en', ...periodParts(period)]),
        ]),
      );
    const before = all();
    store.documents.remove(documentId('tidewater', 'post', 'en', 'old-3'));
    const after = all();
    expect([...before].filter(([period, page]) => after.get(period) !== page)).toHaveLength(1);
    expect(before.size).toBeGreaterThan(30);
  });
});

test('posts stand in the lists of their locale, tags and authors', () => {
  const document = { ...post('a', () => 1), tags: ['Customs & Ports', 'customs ports'], authors: ['ada'] } as Document;
  const record = {
    ...document,
    type: 'post',
    summary: { tags: ['Customs & Ports', 'customs ports'], authors: ['ada'] },
  };
  expect(postListsOf(record)).toEqual(['tidewater/en', 'tidewater/en/tags/customs-ports', 'tidewater/en/authors/ada']);
});
