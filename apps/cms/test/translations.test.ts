import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Agent, keyOf, type Said } from './mcp/agent.ts';
import { first } from './rights/people.ts';
import { CmsServer } from './server/cms-server.ts';
import { Person } from './server/person.ts';

describe('what a translation was made from', () => {
  let cms: CmsServer;
  let writer: Person;
  let agent: Agent;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
    agent = await Agent.connect(cms, await keyOf(writer));
  }, 90_000);

  afterAll(async () => {
    await agent?.close();
    await cms?.destroy();
  });

  const page = (key: string) => first(writer, 'pages', `where[brand][equals]=hollyhock&where[key][equals]=${key}`);

  /** What is out of date in French, as the form says it and as an agent is told it. */
  async function outOfDate(id: string): Promise<string[]> {
    const { body } = await writer.get(`/api/languages?collection=pages&document=${id}`);
    const french = body.languages.find(({ code }: { code: string }) => code === 'fr');
    const { content } = await agent.use('get_translation_state', { collection: 'pages', id, locale: 'fr' });
    const places = (open: Said['content'][]) =>
      open.filter(({ reason }) => reason === 'out of date').map(({ path }) => path);
    expect(places(content.open)).toEqual(places(french.open));
    expect(content).toMatchObject({ texts: french.texts, done: french.done });
    for (const { path, text } of content.open) expect(text).toBe(body.originals[path]);
    return places(content.open);
  }

  async function save(id: string, locale: string, data: object) {
    const { body: now } = await writer.get(`/api/pages/${id}?locale=${locale}&depth=0`);
    const answer = await writer.patch(`/api/pages/${id}?locale=${locale}`, { rev: now.rev, ...data });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  }

  it('is known of what was imported: once the first language changes, the others are out of date', async () => {
    const { id, title } = await page('home');
    expect(await outOfDate(id)).toEqual([]);
    await save(id, 'en', { title: 'Seeds for small gardens' });
    expect(await outOfDate(id)).toEqual(['title']);
    const { text } = await agent.use('get_translation_state', { collection: 'pages', id, locale: 'fr' });
    expect(text).toMatch(/^title \(.*\), out of date: Seeds for small gardens$/m);
    await save(id, 'en', { title });
    expect(await outOfDate(id)).toEqual([]);
  });

  it('is what stands there when it is written', async () => {
    const { id } = await page('home');
    await save(id, 'en', { description: 'Seeds, tools and advice.' });
    expect(await outOfDate(id)).toEqual(['description']);
    await save(id, 'fr', { description: 'Graines, outils et conseils.' });
    expect(await outOfDate(id)).toEqual([]);
  });

  it('is still what it was after a save of another language', async () => {
    const { id } = await page('home');
    await save(id, 'en', { description: 'Seeds, tools, advice and company.' });
    await save(id, 'fr', { title: 'Des graines pour petits jardins' });
    expect(await outOfDate(id)).toEqual(['description']);
  });
});
