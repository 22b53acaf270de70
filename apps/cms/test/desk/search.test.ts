import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personWith } from '../rights/people.ts';
import type { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { runningCms } from './running-cms.ts';

// The direct server has no lists.
describe.skipIf(process.env.PANTOGRAPH_TEST_DIRECT)('a search in a list', () => {
  let cms: Awaited<ReturnType<typeof runningCms>>['cms'];
  let end: () => Promise<void>;
  let admin: Person;

  beforeAll(async () => {
    ({ cms, end } = await runningCms());
    admin = await Person.demo(cms, 'admin');
  }, 180_000);

  afterAll(async () => {
    await end?.();
  });

  /** List the titles that a search shows to somebody, in their order. */
  async function found(person: Person, words: string, collection = 'pages', more = ''): Promise<string[]> {
    const { status, body } = await person.get(`/admin/collections/${collection}?q=${encodeURIComponent(words)}${more}`);
    expect(status).toBe(200);
    return [...String(body).matchAll(/<th scope="row"><a [^>]*>([^<]*)<\/a>/g)].map(([, title = '']) => title);
  }

  async function make(brand: string, title: string, text: string): Promise<{ id: string; rev: number }> {
    const sections = [{ blockType: 'rich-text', title: 'A part', body: richText(text) }];
    const data = { brand, title, template: 'legal', sections };
    const { status, body } = await admin.post('/api/pages?locale=en&depth=0', data);
    expect(status, JSON.stringify(body)).toBe(201);
    return body.doc;
  }

  it('finds words of formatted texts and of every language, whatever stands around them', async () => {
    const title = `Of words ${Date.now()}`;
    const { id, rev } = await make('hollyhock', title, 'Somewhere (quuxberries), it says.');
    expect(await found(admin, 'QUUXBERRIES')).toEqual([title]);
    expect(await found(admin, '“quuxberries”, somewhere')).toEqual([title]);
    expect(await found(admin, 'quuxberries nowhere-at-all')).toEqual([]);
    const own = (await admin.get(`/api/pages/${id}?depth=0&locale=ar&fallback-locale=null`)).body;
    const sections = [{ ...own.sections[0], title: 'بستانيّون' }];
    const saved = await admin.patch(`/api/pages/${id}?depth=0&locale=ar`, { rev, title: 'صفحة', sections });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect(await found(admin, 'بستاني')).toEqual([title]);
    expect(await found(admin, 'quuxberries')).toEqual([title]);
  });

  it('does not find what was taken out, and takes no sign for another', async () => {
    const title = `Of change ${Date.now()}`;
    const { id, rev } = await make('hollyhock', title, 'A frobnicated 50%_off is here.');
    expect(await found(admin, '50%_off')).toEqual([title]);
    expect(await found(admin, '5_%off')).toEqual([]);
    const sections = [{ blockType: 'rich-text', title: 'A part', body: richText('Nothing.') }];
    expect((await admin.patch(`/api/pages/${id}?depth=0&locale=en`, { rev, sections })).status).toBe(200);
    expect(await found(admin, 'frobnicated')).toEqual([]);
  });

  it('shows what is called so before what speaks of it, in any order', async () => {
    const called = `Wurblegarden ${Date.now()}`;
    const speaks = `A younger page ${Date.now()}`;
    await make('hollyhock', called, 'Nothing more.');
    await make('hollyhock', speaks, 'In the wurblegarden.');
    expect(await found(admin, 'wurblegarden')).toEqual([called, speaks]);
    expect(await found(admin, 'wurblegarden', 'pages', '&order=title')).toEqual([called, speaks]);
    expect(await found(admin, 'wurblegarden', 'pages', '&order=oldest')).toEqual([called, speaks]);
  });

  it('finds posts by their texts', async () => {
    const { docs } = (await admin.get('/api/posts?limit=1&depth=0&locale=en&where[brand][equals]=hollyhock')).body;
    const words = JSON.stringify(docs[0].body).match(/"text":"[^"]*?(\p{L}{9,})/u)?.[1] ?? '';
    expect(words).not.toBe('');
    expect(await found(admin, words, 'posts')).toContain(docs[0].title);
  });

  it('shows nobody the documents of a brand they do not work for', async () => {
    const title = `Theirs ${Date.now()}`;
    await make('tidewater', title, 'A secret of grumblequay.');
    const seeker = await personWith(cms as CmsServer, admin, 'seeker', { role: 'writer', brands: ['hollyhock'] });
    expect(await found(admin, 'grumblequay')).toEqual([title]);
    expect(await found(seeker, 'grumblequay')).toEqual([]);
    expect(await found(seeker, 'grumblequay', 'pages', '&brand=tidewater')).toEqual([]);
  });
});

function richText(text: string) {
  const line = { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 };
  const frame = { version: 1, format: '', indent: 0, direction: null };
  const paragraph = { type: 'paragraph', ...frame, textFormat: 0, textStyle: '', children: [line] };
  return { root: { type: 'root', ...frame, children: [paragraph] } };
}
