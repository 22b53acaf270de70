import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { Person } from '../server/person.ts';
import { Agent, keyOf, type Said } from './agent.ts';
import { everyRole, openAgents } from './open-agents.ts';

const { as, cms, find, read } = openAgents();

describe('the tools of agents are bound by the role of whose key it is', () => {
  const reading = everyRole;
  const writing: Role[] = ['writer', 'manager', 'admin'];
  const table: [tool: string, allowed: Role[], given: (subject: object, page: Said['content']) => object][] = [
    ['list_brands', reading, () => ({})],
    ['list_templates', reading, () => ({})],
    ['list_contracts', reading, () => ({})],
    ['get_contract', reading, () => ({ section: 'hero' })],
    ['search_documents', reading, () => ({ brand: 'hollyhock' })],
    ['get_document', reading, (subject) => subject],
    ['check_document', reading, (subject) => subject],
    ['get_translation_state', reading, (subject) => subject],
    ['get_workflow', reading, (subject) => subject],
    ['create_page', writing, () => ({ brand: 'hollyhock', template: 'legal', title: 'House rules' })],
    [
      'update_document',
      [...writing, 'translator'],
      (subject, { rev, form }) => ({ ...subject, rev, form: { ...form, title: `Titre ${rev}` } }),
    ],
    [
      'translate_document',
      [...writing, 'translator'],
      (subject, { rev }) => ({ ...subject, rev, texts: [{ path: 'title', text: `Titre numéro ${rev}` }] }),
    ],
    ['ask_for_review', [...writing, 'translator'], (subject, { rev }) => ({ ...subject, rev })],
  ];

  it('and the table has every tool', async () => {
    const { tools } = await as('writer').client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(table.map(([name]) => name).sort());
    expect(tools.map(({ name }) => name).filter((name) => /publish|approve|delete|schedule/.test(name))).toEqual([]);
  });

  it.each(table.flatMap(([tool, allowed, given]) => everyRole.map((role) => ({ tool, role, allowed, given }))))(
    '$tool for a $role',
    async ({ tool, role, allowed, given }) => {
      const { id } = await find('pages', 'seed-club');
      const subject = { collection: 'pages', id, locale: 'fr' };
      const page = await read(id, 'fr');
      const said = await as(role).use(tool, { ...given(subject, page) });
      expect(said.isError, said.text).toBe(!allowed.includes(role));
      if (said.isError) expect(said.text).toMatch(/not allowed|not for a/);
      if (tool === 'ask_for_review' && !said.isError) {
        const { rev, form } = await read(id, 'fr');
        await as('writer').use('update_document', { ...subject, rev, form: { ...form, title: `Encore ${role}` } });
      }
    },
  );

  it('settings are for managers', async () => {
    const { id } = await find('settings', '');
    const { rev, form } = await read(id, 'en', 'settings');
    const wanted = {
      collection: 'settings',
      id,
      locale: 'en',
      rev,
      form: { ...form, blog: { ...form.blog, title: 'Notes' } },
    };
    const refused = await as('writer').use('update_document', wanted);
    expect(refused.text).toMatch(/^Writers are not allowed to do this\. get_workflow tells/);
    expect((await as('manager').use('update_document', wanted)).content).toMatchObject({ isChanged: true });
  });
});

it('the tools of agents show nothing of a brand that the person does not work for', async () => {
  const admin = await Person.demo(cms(), 'admin');
  const foreign = await find('pages', 'home', 'tidewater');
  const post = await find('posts', '', 'tidewater');
  await admin.post('/api/users', {
    ...{ email: 'gardener@pantograph.example', password: 'pantograph-demo', name: 'Gardener' },
    ...{ role: 'manager', brands: ['hollyhock'] },
  });
  const person = await Person.signIn(cms(), 'gardener@pantograph.example', 'pantograph-demo');
  const agent = await Agent.connect(cms(), await keyOf(person), 'users API-Key');
  expect((await agent.use('list_brands')).content.brands.map(({ id }: { id: string }) => id)).toEqual(['hollyhock']);
  expect((await agent.use('search_documents', { brand: 'tidewater' })).content).toMatchObject({ total: 0 });
  const theirs = { collection: 'pages', id: foreign.id, locale: 'en' };
  const page = await read(foreign.id);
  for (const [tool, given] of [
    ['get_document', theirs],
    ['check_document', theirs],
    ['get_translation_state', theirs],
    ['get_workflow', theirs],
    ['ask_for_review', { ...theirs, rev: page.rev }],
    ['update_document', { ...theirs, rev: page.rev, form: page.form }],
    ['translate_document', { ...theirs, rev: page.rev, texts: [{ path: 'title', text: 'A' }] }],
  ] as const) {
    const said = await agent.use(tool, given);
    expect(said, tool).toMatchObject({
      isError: true,
      text: expect.stringMatching(/^id: There is no such document/),
    });
  }
  const create = await agent.use('create_page', { brand: 'tidewater', template: 'legal', title: 'Mine' });
  expect(create).toMatchObject({ isError: true, text: 'brand: You do not work for this brand.' });
  // A link to a document of another brand, by key or by id, is a typed address that leads nowhere, and never theirs.
  const own = await find('pages', 'seed-club');
  const mine = await read(own.id);
  const hero = { section: 'hero', title: 'A', body: 'B', primary: { label: 'Go', href: `post:${post.id}` } };
  const form = { ...mine.form, sections: [hero, ...mine.form.sections.slice(1)] };
  await agent.use('update_document', { collection: 'pages', id: own.id, locale: 'en', rev: mine.rev, form });
  const { content } = await agent.use('check_document', { collection: 'pages', id: own.id, locale: 'en' });
  const found = [...content.errors, ...content.warnings].map(({ path }: { path: string }) => path);
  expect(found, JSON.stringify(content)).toContain('sections.0.primary.href');
  expect(JSON.stringify(content)).not.toContain(post.key);
  await agent.close();
});
