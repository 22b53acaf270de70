import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';
import { first, pathOf, personWith } from './people.ts';

describe('translators', () => {
  let cms: CmsServer;
  let admin: Person;
  let writer: Person;
  let french: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    admin = await Person.demo(cms, 'admin');
    writer = await Person.demo(cms, 'writer');
    const account = { role: 'translator', brands: ['hollyhock'], languages: ['fr'] } as const;
    french = await personWith(cms, admin, 'french', { ...account, brands: ['hollyhock'], languages: ['fr'] });
  }, 90_000);

  afterAll(() => cms.destroy());

  const query = 'where[brand][equals]=hollyhock&where[key][equals]=seed-club';
  const page = (locale: string): Promise<Loose> =>
    first(admin, 'pages', `${query}&locale=${locale}&fallback-locale=none`);
  const all = async (): Promise<Loose> => (await admin.get(`/api/pages?${query}&locale=all&depth=0`)).body.docs[0];

  it('write texts of their language, and every other language and the structure stay', async () => {
    const before = await all();
    const { id, rev, sections } = await page('fr');
    const translated = sections.map((section: Loose, index: number) =>
      index === 0 ? { ...section, title: 'Et si les graines venaient à temps ?' } : section,
    );
    const saved = await french.patch(`/api/pages/${id}?locale=fr`, { rev, title: 'Le club', sections: translated });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    const after = await all();
    expect(after.title).toEqual({ ...before.title, fr: 'Le club' });
    expect(after.sections[0].title.fr).toBe('Et si les graines venaient à temps ?');
    expect(after.sections[0].title.en).toBe(before.sections[0].title.en);
    expect(after.sections.slice(1)).toEqual(before.sections.slice(1));
  });

  it('leave out what they do not change, and nothing of it goes', async () => {
    const before = await all();
    const saved = await french.patch(`/api/pages/${before.id}?locale=fr`, {
      rev: before.rev,
      title: 'Le club des graines',
    });
    expect(saved.status).toBe(200);
    expect((await all()).sections).toEqual(before.sections);
  });

  it('may send formatted text of their language', async () => {
    const { id, rev, sections } = await page('fr');
    const index = sections.findIndex(({ blockType }: Loose) => blockType === 'rich-text');
    const words = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: 'En français.' };
    const block = { version: 1, direction: 'ltr', format: '', indent: 0 };
    const paragraph = { type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: [words] };
    const body = { root: { type: 'root', ...block, children: [paragraph] } };
    const sent = sections.map((section: Loose, at: number) => (at === index ? { ...section, body } : section));
    const saved = await french.patch(`/api/pages/${id}?locale=fr`, { rev, sections: sent });
    expect(saved.status, JSON.stringify(saved.body).slice(0, 300)).toBe(200);
  });

  const refused: [string, string, (page: Loose) => Loose, string][] = [
    ['English', 'en', () => ({ title: 'Mine' }), 'locale'],
    ['Arabic', 'ar', () => ({ title: 'لي' }), 'locale'],
    [
      'no section more',
      'fr',
      ({ sections }) => ({ sections: [...sections, { blockType: 'hero', title: 'Une' }] }),
      'sections',
    ],
    ['no section less', 'fr', ({ sections }) => ({ sections: sections.slice(1) }), 'sections'],
    ['none at all', 'fr', () => ({ sections: [] }), 'sections'],
    ['none at all, as the editor says it', 'fr', () => ({ sections: 0 }), 'sections'],
    ['another order', 'fr', ({ sections }) => ({ sections: [...sections].reverse() }), 'sections.0'],
    [
      'no other section in a place',
      'fr',
      ({ sections }) => ({
        sections: sections.map((s: Loose, i: number) => (i === 0 ? { id: s.id, blockType: 'stats' } : s)),
      }),
      'sections.0',
    ],
    [
      'no choice',
      'fr',
      ({ sections }) => ({
        sections: sections.map((s: Loose, i: number) => (i === 0 ? { ...s, variant: 'split' } : s)),
      }),
      'sections.0.variant',
    ],
    [
      'no row of a list',
      'fr',
      ({ sections }) => ({
        sections: sections.map((s: Loose, i: number) => (i === 1 ? { ...s, plans: s.plans.slice(1) } : s)),
      }),
      'sections.1.plans',
    ],
    ['no tick', 'fr', () => ({ noindex: true }), 'noindex'],
    ['no template', 'fr', () => ({ template: 'home' }), 'template'],
    ['no picture', 'fr', () => ({ image: { file: null } }), 'image.file'],
  ];

  it.each(refused)('change nothing else: %s', async (_, locale, change, path) => {
    const before = await all();
    const answer = await french.patch(`/api/pages/${before.id}?locale=${locale}`, {
      rev: before.rev,
      ...change(await page('fr')),
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(403);
    expect(pathOf(answer)).toBe(path);
    expect(await all()).toEqual(before);
  });

  it('make nothing, and ask for reviews of their language alone', async () => {
    expect((await french.post('/api/pages?locale=fr', { brand: 'hollyhock', title: 'Neuve' })).status).toBe(403);
    const { id } = await all();
    const ask = { collection: 'pages', document: id, action: 'ask' };
    const answer = await french.post('/api/workflow', { ...ask, locale: 'en' });
    expect(answer.status).toBe(403);
    expect(pathOf(answer)).toBe('locale');
    expect((await french.post('/api/workflow', { ...ask, locale: 'fr' })).status).not.toBe(403);
  });

  it('replace no file, and say what a picture shows in their language', async () => {
    const picture = await first(admin, 'media', 'where[brand][equals]=hollyhock');
    const form = new FormData();
    form.set('_payload', JSON.stringify({ rev: picture.rev, alt: 'Autre' }));
    form.set(
      'file',
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'], { type: 'image/svg+xml' }),
      'other.svg',
    );
    const answer = await french.send('PATCH', `/api/media/${picture.id}?locale=fr`, form);
    expect(answer.status, JSON.stringify(answer.body)).toBe(403);
    const said = await french.patch(`/api/media/${picture.id}?locale=fr`, { rev: picture.rev, alt: 'Une photo' });
    expect(said.status, JSON.stringify(said.body)).toBe(200);
  });

  it('whoever writes one language drops no section in another', async () => {
    const before = await all();
    const saved = await writer.patch(`/api/pages/${before.id}?locale=fr`, { rev: before.rev, description: 'Courte.' });
    expect(saved.status).toBe(200);
    expect((await all()).sections).toEqual(before.sections);
  });
});
