import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first } from '../rights/people.ts';
import { CmsServer, publisherKey } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';

const hooks = fileURLToPath(new URL('../server/changed-contracts.ts', import.meta.url));

describe('a prop of a contract', () => {
  const env = { NODE_OPTIONS: `--import=${hooks}`, PANTOGRAPH_TEST_CONTRACTS: 'added' };
  let cms: CmsServer;
  let people: Record<'writer' | 'reviewer' | 'publisher', Person>;
  let home: Loose;
  let club: Loose;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true, isDirect: true, env });
    await signIn();
  }, 90_000);

  afterAll(() => cms?.destroy());

  async function signIn(): Promise<void> {
    const [writer, reviewer, publisher] = await Promise.all([
      Person.demo(cms, 'writer'),
      Person.demo(cms, 'reviewer'),
      Person.demo(cms, 'publisher'),
    ]);
    people = { writer, reviewer, publisher };
  }

  const page = (key: string) =>
    first(people.writer, 'pages', `where[key][equals]=${key}&where[brand][equals]=hollyhock`);
  const read = async (id: string, locale = 'en') =>
    (await people.writer.get(`/api/pages/${id}?depth=0&locale=${locale}&fallback-locale=none`)).body;
  const heroOf = ({ sections }: Loose) => sections.find(({ blockType }: Loose) => blockType === 'hero');
  const withHero = (rows: Loose[], more: object) =>
    rows.map((row) => (row.blockType === 'hero' ? { ...row, ...more } : row));

  async function save({ id, rev }: Loose, sections: Loose[], locale = 'en'): Promise<Loose> {
    const { status, body } = await people.writer.patch(`/api/pages/${id}?depth=0&locale=${locale}`, { rev, sections });
    expect(status, JSON.stringify(body)).toBe(200);
    return body.doc;
  }

  async function take(who: keyof typeof people, id: string, action: string, more: object = {}) {
    const subject = { collection: 'pages', document: id, locale: 'en' };
    const { status, body } = await people[who].post('/api/workflow', { ...subject, action, ...more });
    expect(status, JSON.stringify(body)).toBe(200);
  }

  async function stateOf(id: string): Promise<string> {
    return (await people.writer.get(`/api/workflow?collection=pages&document=${id}&locale=en`)).body.state;
  }

  async function live(path: string): Promise<string> {
    const headers = { authorization: `Bearer ${publisherKey}` };
    const response = await fetch(`${cms.url}/api/outbox?after=0&limit=500`, { headers });
    const { rows } = (await response.json()) as { rows: { path: string; text?: string }[] };
    return rows.find((row) => row.path === path)?.text ?? '';
  }

  it('that was added is kept, checked, translated and published, and nothing else was edited', async () => {
    home = await page('home');
    const picture = heroOf(home).image.file;
    const wrong = await people.writer.patch(`/api/pages/${home.id}`, {
      rev: home.rev,
      sections: withHero(home.sections, { slogan: 'x'.repeat(31), mood: 'odd', steps: [{}, {}, {}, {}] }),
    });
    expect(wrong.body.errors[0].data.errors.map(({ path }: Loose) => path).toSorted()).toEqual([
      'sections.0.mood',
      'sections.0.slogan',
      'sections.0.steps',
    ]);
    home = await save(
      home,
      withHero(home.sections, {
        ...{ slogan: 'Come in.', mood: 'loud', volume: '11', badge: { file: picture, alt: 'A badge' } },
        steps: [{ name: 'Sow' }, { name: 'Wait' }],
      }),
    );
    const french = await read(home.id, 'fr');
    home = await save(french, withHero(french.sections, { slogan: 'Entrez.' }), 'fr');
    const { body } = await people.writer.get(`/api/languages?collection=pages&document=${home.id}`);
    const arabic = body.languages.find(({ code }: Loose) => code === 'ar').open.map(({ label }: Loose) => label);
    expect(arabic).toEqual(expect.arrayContaining(['Section 1 (Hero) › Slogan', 'Section 1 (Hero) › Volume']));
    await take('writer', home.id, 'ask');
    await take('reviewer', home.id, 'approve');
    await take('publisher', home.id, 'publish');
    expect(await live('hollyhock/pages/home.yaml')).toContain('slogan: Come in.');

    club = await page('seed-club');
    club = await save(club, withHero(club.sections, { slogan: 'Grow.' }));
    await take('writer', club.id, 'ask');
    await take('reviewer', club.id, 'approve');
    await take('publisher', club.id, 'schedule', { at: new Date(Date.now() + 3_600_000).toISOString() });
  }, 60_000);

  it('that was removed with its migration is gone, and what the migration kept of it is there, also in versions', async () => {
    env.PANTOGRAPH_TEST_CONTRACTS = 'removed';
    await cms.end();
    await cms.start();
    await signIn();
    const before = heroOf(home);
    const english = await read(home.id);
    const { slogan, mood, volume, badge, steps, ...rest } = heroOf(english);
    expect({ slogan, mood, volume, badge, steps }).toEqual({});
    expect(rest).toMatchObject({ id: before.id, note: 'Come in.' });
    expect(heroOf(await read(home.id, 'fr')).note).toBe('Entrez.');
    expect(heroOf(await read(home.id, 'ar')).note).toBeUndefined();
    // What somebody reads they can send back.
    english.rev = (await save(english, english.sections)).rev;

    expect(await stateOf(club.id)).toBe('scheduled');
    await take('publisher', club.id, 'publish');
    expect(await live('hollyhock/pages/seed-club.yaml')).toMatch(/note: Grow\.[\s\S]*schemaVersion: 2/);
    expect(await live('hollyhock/pages/seed-club.yaml')).not.toContain('slogan');

    const { body } = await people.writer.get(`/api/pages/versions?where[parent][equals]=${home.id}&depth=0&limit=9`);
    const [written] = body.docs.filter(({ version }: Loose) => version.rev === english.rev - 2);
    expect(heroOf(written.version)).toMatchObject({ note: 'Come in.' });
    expect((await people.writer.post(`/api/pages/versions/${written.id}`, {})).status).toBe(200);
    const restored = await read(home.id);
    expect(heroOf(restored).slogan).toBeUndefined();
    await save(restored, restored.sections);
  }, 60_000);

  it('is brought up once', async () => {
    const now = await read(home.id);
    await cms.end('SIGKILL');
    await cms.start();
    await signIn();
    expect(await read(home.id)).toEqual(now);
    expect(await stateOf(club.id)).toBe('published');
  }, 60_000);
});
