import { templates } from '@pantograph/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionsOffered } from '../../src/templates/sections-offered.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

describe('pages from templates', () => {
  let cms: CmsServer;
  let writer: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
  }, 90_000);

  afterAll(() => cms.destroy());

  it.each(Object.keys(templates))('makes a page from %s that is complete', async (name) => {
    const title = `From ${name}`;
    const made = await writer.post(`/api/templates/${name}`, { brand: 'hollyhock', title });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { body } = await writer.get(`/api/pages/${made.body.id}?depth=0`);
    expect(body).toMatchObject({ template: name, title, brand: 'hollyhock', rev: 1 });
    const state = await writer.get(`/api/workflow?collection=pages&document=${made.body.id}&locale=en`);
    expect(state.body).toMatchObject({ state: 'draft', live: false, missing: [] });
    const required = templates[name as keyof typeof templates].sections.filter((section) => section.required);
    const sections = body.sections.map(({ blockType }: { blockType: string }) => blockType);
    for (const { section } of required) expect(sections).toContain(section);
  });

  it('gives two pages of a template keys of their own', async () => {
    const keys = [];
    for (let count = 0; count < 2; count++) {
      const { body } = await writer.post('/api/templates/legal', { brand: 'tidewater', title: 'Terms' });
      keys.push((await writer.get(`/api/pages/${body.id}?depth=0`)).body.key);
    }
    expect(keys).toEqual(['terms', 'terms-2']);
  });

  it.each([
    ['an unknown template', 'brochure', { brand: 'hollyhock', title: 'A' }, 404, 'name'],
    ['a name of every object', 'constructor', { brand: 'hollyhock', title: 'A' }, 404, 'name'],
    ['no title', 'event', { brand: 'hollyhock', title: ' ' }, 400, 'title'],
    ['a title over its limit', 'event', { brand: 'hollyhock', title: 'a'.repeat(91) }, 400, 'title'],
    ['an unknown brand', 'event', { brand: 'nobody', title: 'A' }, 403, 'brand'],
    ['an unknown field', 'event', { brand: 'hollyhock', title: 'A', status: 'published' }, 400, 'status'],
  ])('refuses %s', async (_, name, body, status, path) => {
    const answer = await writer.post(`/api/templates/${name}`, body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].data.errors[0].path).toBe(path);
  });

  it.each(['reviewer', 'publisher', 'translator'] as const)('is not for a %s', async (role) => {
    const person = await Person.demo(cms, role);
    expect((await person.post('/api/templates/event', { brand: 'hollyhock', title: 'A' })).status).toBe(403);
    const headers = { 'content-type': 'application/json' };
    const unknown = await fetch(`${cms.url}/api/templates/event`, { method: 'POST', headers, body: '{}' });
    expect(unknown.status).toBe(401);
  });

  it('offers the sections of a template, and all without one', () => {
    expect(sectionsOffered('legal')).toEqual(['rich-text', 'faq', 'shared-section']);
    expect(sectionsOffered(undefined)).toBe(true);
    expect(sectionsOffered('constructor')).toBe(true);
  });
});
