import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleOfHollyhock, type RoleName } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import type { Person } from '../server/person.ts';

describe('what keeps a page from being reviewed', () => {
  let cms: CmsServer;
  let people: Record<RoleName, Person>;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    people = await peopleOfHollyhock(cms);
  }, 90_000);

  afterAll(() => cms.destroy());

  it('is said by the labels of the form, with what to do, and leads to its field', async () => {
    const made = await people.writer.post('/api/pages?locale=en', {
      brand: 'hollyhock',
      template: 'home',
      title: 'Half a page',
      sections: [
        { blockType: 'hero', body: 'A hero without a title.' },
        {
          blockType: 'feature-grid',
          title: 'Two things',
          items: [{ title: 'One', body: 'The first.' }, { body: 'No title.' }],
        },
        { blockType: 'faq', title: 'Questions' },
      ],
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const query = `collection=pages&document=${made.body.doc.id}&locale=en`;
    const { missing } = (await people.writer.get(`/api/workflow?${query}`)).body;
    expect(missing).toEqual([
      { path: 'description', message: 'Description is missing. Write it.' },
      { path: 'sections.0.title', message: 'Section 1 (Hero) › Title is missing. Write it.' },
      { path: 'sections.1.items.1.title', message: 'Section 2 (Features) › Feature 2 › Title is missing. Write it.' },
      { path: 'sections.2.items', message: 'Section 3 (Questions) › Questions is missing. Add one.' },
    ]);
  });
});
