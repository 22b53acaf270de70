import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSource, type PageDocument } from '@pantograph/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer, publisherKey } from './server/cms-server.ts';
import { Person } from './server/person.ts';

const brands = [
  { id: 'hollyhock', locales: ['en', 'fr', 'ar'], defaultLocale: 'en' },
  { id: 'tidewater', locales: ['en', 'de', 'ar'], defaultLocale: 'en' },
];

describe('a page from draft to live and back', () => {
  let cms: CmsServer;
  let folder: string;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    folder = mkdtempSync(join(tmpdir(), 'pantograph-mirror-'));
  }, 90_000);

  afterAll(async () => {
    await cms.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Read what is live as the publisher does. */
  async function live(): Promise<Map<string, PageDocument>> {
    const source = createSource(`cms:${cms.url}`, { brands, cms: { folder, key: publisherKey } });
    const documents = new Map<string, PageDocument>();
    for await (const change of source.read({ fingerprint: () => undefined, items: () => [] })) {
      if (change.kind !== 'upsert') continue;
      for (const document of change.documents) documents.set(document.id, document as PageDocument);
    }
    return documents;
  }

  async function pageOf(person: Person, key: string) {
    const { body } = await person.get(`/api/pages?where[key][equals]=${key}&where[brand][equals]=hollyhock&depth=0`);
    return body.docs[0];
  }

  it('gives the publisher what the demo has published, the same as its files', async () => {
    const published = await live();
    expect(published.get('hollyhock/page/en/seed-club')?.title).toBe('The seed club, four times a year');
    expect([...published.keys()].filter((id) => id.startsWith('tidewater/post/'))).toHaveLength(9);
    expect(published.get('hollyhock/page/ar/home')?.locale).toBe('ar');
  });

  it('goes live after a review by somebody else, and not before', async () => {
    const [writer, reviewer, publisher] = await Promise.all([
      Person.demo(cms, 'writer'),
      Person.demo(cms, 'reviewer'),
      Person.demo(cms, 'publisher'),
    ]);
    const page = await pageOf(writer, 'seed-club');
    const step = (person: Person, action: string, more: object = {}) =>
      person.post('/api/workflow', { collection: 'pages', document: page.id, locale: 'en', action, ...more });

    const saved = await writer.patch(`/api/pages/${page.id}?depth=0`, {
      rev: page.rev,
      title: 'Four envelopes a year',
    });
    expect(saved.status).toBe(200);
    expect((await live()).get('hollyhock/page/en/seed-club')?.title).toBe('The seed club, four times a year');

    expect((await step(publisher, 'publish')).status).toBe(409);
    expect((await step(writer, 'ask')).body).toEqual({ state: 'in-review' });
    expect((await step(writer, 'approve')).status).toBe(403);
    expect((await step(reviewer, 'send-back')).body.errors[0].data.errors[0].path).toBe('reason');
    expect((await step(reviewer, 'approve')).body).toEqual({ state: 'approved' });
    expect((await step(publisher, 'publish')).body).toMatchObject({ state: 'published' });
    expect((await live()).get('hollyhock/page/en/seed-club')?.title).toBe('Four envelopes a year');

    const down = await step(publisher, 'unpublish', { afterwards: { to: 'page:home' } });
    expect(down.body).toMatchObject({ state: 'archived' });
    expect((await live()).has('hollyhock/page/en/seed-club')).toBe(false);
  });

  it('needs a new review after an edit', async () => {
    const writer = await Person.demo(cms, 'writer');
    const reviewer = await Person.demo(cms, 'reviewer');
    const page = await pageOf(writer, 'sowing-calendar');
    const step = (person: Person, action: string) =>
      person.post('/api/workflow', { collection: 'pages', document: page.id, locale: 'en', action });
    await writer.patch(`/api/pages/${page.id}?depth=0`, { rev: page.rev, title: 'A calendar for sowing' });
    await step(writer, 'ask');
    await step(reviewer, 'approve');
    const edited = await writer.patch(`/api/pages/${page.id}?depth=0`, {
      rev: page.rev + 1,
      title: 'A sowing calendar',
    });
    expect(edited.status).toBe(200);
    const { body } = await writer.get(`/api/workflow?collection=pages&document=${page.id}&locale=en`);
    expect(body.state).toBe('draft');
    expect(body.trail.map(({ action }: { action: string }) => action).slice(0, 3)).toEqual(['edit', 'approve', 'ask']);
  });
});
