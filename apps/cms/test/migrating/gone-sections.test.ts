import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';

const hooks = fileURLToPath(new URL('../server/changed-contracts.ts', import.meta.url));

describe('a section whose type is gone', () => {
  const env = { NODE_OPTIONS: `--import=${hooks}`, PANTOGRAPH_TEST_CONTRACTS: 'section' };
  let cms: CmsServer;
  let writer: Person;
  let page: Loose;
  let old: string;

  const start = async (contracts: string) => {
    env.PANTOGRAPH_TEST_CONTRACTS = contracts;
    await cms.end();
    await cms.start();
    writer = await Person.demo(cms, 'writer');
  };
  const read = async (locale = 'en') =>
    (await writer.get(`/api/pages/${page.id}?depth=0&locale=${locale}&fallback-locale=none`)).body;
  const save = (data: object, locale = 'en') => writer.patch(`/api/pages/${page.id}?depth=0&locale=${locale}`, data);
  const tickerOf = ({ sections }: Loose) =>
    sections.find(({ blockType }: Loose) => blockType === 'ticker' || blockType === 'gone-section');

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true, isDirect: true, env });
    writer = await Person.demo(cms, 'writer');
    page = await first(writer, 'pages', 'where[key][equals]=seed-club&where[brand][equals]=hollyhock');
    const ticker = { blockType: 'ticker', title: 'Seeds in numbers', items: [{ value: '40', label: 'kinds' }] };
    const made = await save({ rev: page.rev, sections: [...page.sections, ticker] });
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    const french = await read('fr');
    const sections = french.sections.map((row: Loose) =>
      row.blockType === 'ticker' ? { ...row, title: 'En chiffres' } : row,
    );
    expect((await save({ rev: french.rev, sections }, 'fr')).status).toBe(200);
    await start('');
  }, 90_000);

  afterAll(() => cms?.destroy());

  it('is told at the start, with the document and what to do', () => {
    expect(cms.log).toContain('The section "ticker" is no longer among the components, and documents have it: “');
    expect(cms.log).toContain('Bring its folder back');
  });

  it('stands in its document and in versions with its name and all its words', async () => {
    const { docs } = (await writer.get(`/api/pages/versions?where[parent][equals]=${page.id}&depth=0&limit=9`)).body;
    const version = docs.find((each: Loose) => tickerOf(each.version));
    old = version.id;
    for (const document of [await read(), await read('fr'), version.version]) {
      expect(tickerOf(document)).toMatchObject({ blockType: 'gone-section', name: 'ticker' });
      expect(tickerOf(document).words.split('\n')).toEqual(
        expect.arrayContaining(['Seeds in numbers', 'En chiffres', 'kinds']),
      );
    }
  });

  it('stays through saves, and can be moved', async () => {
    const before = await read();
    const { status, body } = await save({
      rev: before.rev,
      title: 'Another title',
      sections: before.sections.toReversed(),
    });
    expect(status, JSON.stringify(body)).toBe(200);
    expect((await read()).sections).toEqual(before.sections.toReversed());
    const back = await save({ rev: body.doc.rev, sections: before.sections });
    expect(back.status).toBe(200);
  });

  it('is written by nobody', async () => {
    const { rev, sections } = await read();
    const changed = sections.map((row: Loose) => (row.blockType === 'gone-section' ? { ...row, kept: '{}' } : row));
    const made = { blockType: 'gone-section', name: 'faq', words: '', kept: '{"blockType":"faq"}' };
    for (const wrong of [changed, [...sections, made]]) {
      const { status, body } = await save({ rev, sections: wrong });
      expect(status).toBe(400);
      expect(body.errors[0].message).toMatch(/^A section that is gone can be taken out or moved/);
    }
    const { status, body } = await writer.post('/api/pages', {
      ...{ brand: 'hollyhock', title: 'New', template: 'home', sections: [made] },
    });
    expect(status, JSON.stringify(body)).toBe(400);
  });

  it('keeps a version from being restored, with a sentence', async () => {
    const before = await read();
    const { status, body } = await writer.post(`/api/pages/versions/${old}`, {});
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(/^This version cannot be restored: .*“ticker”/);
    expect(await read()).toEqual(before);
  });

  it('keeps its page from review, with a sentence at its place', async () => {
    const subject = { collection: 'pages', document: page.id, locale: 'en' };
    const { status, body } = await writer.post('/api/workflow', { ...subject, action: 'ask' });
    expect(status, JSON.stringify(body)).toBe(400);
    const at = page.sections.length;
    const found = body.errors[0].data.errors.find(({ path }: Loose) => path.startsWith(`sections.${at}`));
    expect(found?.message, JSON.stringify(body)).toContain('ticker');
  });

  it('is as it was in all languages once its type is back', async () => {
    await start('section');
    expect(tickerOf(await read())).toMatchObject({ blockType: 'ticker', title: 'Seeds in numbers' });
    expect(tickerOf(await read('fr'))).toMatchObject({ title: 'En chiffres' });
    expect(tickerOf(await read()).items).toMatchObject([{ value: '40', label: 'kinds' }]);
    const { rev, sections } = await read();
    expect((await save({ rev, sections })).status).toBe(200);
    expect(tickerOf(await read('fr')).title).toBe('En chiffres');
    expect((await writer.post(`/api/pages/versions/${old}`, {})).status).toBe(200);
  }, 60_000);
});
