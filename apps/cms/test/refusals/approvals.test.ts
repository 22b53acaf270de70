import { describe, expect, it } from 'vitest';
import { first, pathOf, type RoleName } from '../rights/people.ts';
import { publisherKey } from '../server/cms-server.ts';
import type { Loose } from '../server/person.ts';
import { openHollyhock, ours } from './open-hollyhock.ts';

describe('what was not approved', () => {
  const hollyhock = openHollyhock();
  const { page, step } = hollyhock;

  async function outbox(): Promise<Loose> {
    const headers = { authorization: `Bearer ${publisherKey}` };
    return (await fetch(`${hollyhock.cms.url}/api/outbox`, { headers })).json();
  }

  async function approve(document: string): Promise<void> {
    expect((await step('writer', document, 'ask')).body).toEqual({ state: 'in-review' });
    expect((await step('reviewer', document, 'approve')).body).toEqual({ state: 'approved' });
  }

  it('an approval holds for the words that were approved, on schedule too', async () => {
    const post = await first(hollyhock.people.writer, 'posts', `${ours}&where[tags][exists]=true`);
    const [tagId] = post.tags;
    const go = (who: RoleName, action: string, more: object = {}) =>
      hollyhock.people[who].post('/api/workflow', {
        collection: 'posts',
        document: post.id,
        locale: 'en',
        action,
        ...more,
      });
    await hollyhock.people.writer.patch(`/api/posts/${post.id}`, { rev: post.rev, title: 'Another title' });
    expect((await go('writer', 'ask')).status).toBe(200);
    expect((await go('reviewer', 'approve')).status).toBe(200);
    const at = '2090-01-01T00:00:00Z';
    expect((await go('publisher', 'schedule', { at })).status).toBe(200);
    const tag = await first(hollyhock.people.writer, 'tags', `where[id][equals]=${tagId}`);
    await hollyhock.people.writer.patch(`/api/tags/${tagId}`, { rev: tag.rev, label: 'Nobody saw this' });
    expect((await go('publisher', 'unschedule')).body).toEqual({ state: 'approved' });
    expect((await go('publisher', 'schedule', { at })).status).toBe(409);
    expect((await go('publisher', 'unpublish', { afterwards: { gone: true } })).status).toBe(200);
    expect((await go('publisher', 'publish')).status).toBe(409);
    expect(JSON.stringify(await outbox())).not.toContain('Nobody saw this');
  });

  it('words of a shared section go live with its own approval alone', async () => {
    const before = await page();
    const { id: _, ...faq } = before.sections.find(({ blockType }: Loose) => blockType === 'faq');
    const made = await hollyhock.people.writer.post('/api/shared-sections', {
      brand: 'hollyhock',
      title: 'Questions',
      sections: [
        { ...faq, items: faq.items.map(({ id: _id, ...item }: Loose) => item), title: 'Shown to the reviewer' },
      ],
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const shared = made.body.doc;
    // It is written in another language too by then: who publishes the first one publishes that one alone.
    const early = await hollyhock.people.writer.patch(`/api/shared-sections/${shared.id}?locale=fr`, {
      rev: shared.rev,
      sections: shared.sections.map((each: Loose) => ({ ...each, title: 'Pas encore relu' })),
    });
    expect(early.status, JSON.stringify(early.body)).toBe(200);
    const row = { blockType: 'shared-section', section: shared.id };
    await hollyhock.people.writer.patch(`/api/pages/${before.id}`, {
      rev: before.rev,
      sections: [...before.sections, row],
    });
    await approve(before.id);
    const refused = await step('publisher', before.id, 'publish');
    expect(refused.status).toBe(409);
    expect(pathOf(refused)).toBe(`sections.${before.sections.length}.section`);
    expect(refused.body.errors[0].message).toContain('“Questions”');
    const ofShared = (who: RoleName, action: string) =>
      hollyhock.people[who].post('/api/workflow', {
        collection: 'shared-sections',
        document: shared.id,
        locale: 'en',
        action,
      });
    expect((await ofShared('manager', 'publish-unreviewed')).status).toBe(200);
    expect((await step('publisher', before.id, 'publish')).status).toBe(200);
    const texts = async () => JSON.stringify((await outbox()).rows);
    expect(await texts()).toContain('Shown to the reviewer');
    // A draft of it, in the first language or another one, is nobody's to see: neither on this page nor on its French one.
    const now = await first(hollyhock.people.writer, 'shared-sections', `where[id][equals]=${shared.id}`);
    const titled = (title: string) => ({ sections: now.sections.map((each: Loose) => ({ ...each, title })) });
    await hollyhock.people.writer.patch(`/api/shared-sections/${shared.id}`, {
      rev: now.rev,
      ...titled('Not approved'),
    });
    await hollyhock.people.writer.patch(`/api/shared-sections/${shared.id}?locale=fr`, {
      rev: now.rev + 1,
      ...titled('Pas encore lu'),
    });
    const { rev } = await page();
    await hollyhock.people.writer.patch(`/api/pages/${before.id}?locale=fr`, { rev, title: 'Le club des graines' });
    const french = { collection: 'pages', document: before.id, locale: 'fr', action: 'publish-unreviewed' };
    const answer = await hollyhock.people.manager.post('/api/workflow', french);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(await texts()).not.toContain('Not approved');
    expect(await texts()).not.toContain('Pas encore relu');
    expect(await texts()).not.toContain('Pas encore lu');
  });

  it('is approved by somebody else than whoever asked for it', async () => {
    const { id, rev } = await page('legal');
    const saved = await hollyhock.people.manager.patch(`/api/pages/${id}`, { rev, title: 'Mine to write' });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect((await step('manager', id, 'ask')).body).toEqual({ state: 'in-review' });
    const refused = await step('manager', id, 'approve');
    expect(refused.status).toBe(403);
    expect(refused.body.errors[0].message).toContain('somebody else approves it');
    const offered = async (who: RoleName) => {
      const path = `/api/workflow?collection=pages&document=${id}&locale=en`;
      return (await hollyhock.people[who].get(path)).body.actions.map(({ name }: Loose) => name);
    };
    expect(await offered('manager')).not.toContain('approve');
    expect(await offered('reviewer')).toContain('approve');
    expect((await step('reviewer', id, 'approve')).body).toEqual({ state: 'approved' });
  });

  it('reasons are words', async () => {
    const { id } = await page('first-year-box');
    const answer = await step('publisher', id, 'unpublish', { afterwards: { gone: true }, reason: 'a\u0000b' });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('reason');
  });

  it('a step that says too little is told what is missing', async () => {
    const answer = await hollyhock.people.writer.post('/api/workflow', { action: 'ask' });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('collection');
    expect(answer.body.errors[0].data.errors.map(({ path }: Loose) => path)).toEqual([
      'collection',
      'document',
      'locale',
    ]);
    expect(answer.body.errors[0].message).not.toMatch(/Invalid|expected/);
  });

  it('a picture is not reviewed before somebody says what it tells, or that it only decorates', async () => {
    const before = await page();
    const picture = await first(hollyhock.people.writer, 'media', `${ours}&where[mimeType][like]=image`);
    const at = before.sections.findIndex(({ blockType }: Loose) => blockType === 'hero');
    const withAlt = (alt: string | null) =>
      before.sections.map((section: Loose, index: number) =>
        index === at ? { ...section, image: { file: picture.id, alt } } : section,
      );
    const path = `/api/pages/${before.id}`;
    const saved = await hollyhock.people.writer.patch(path, { rev: before.rev, sections: withAlt(null) });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    const refused = await step('writer', before.id, 'ask');
    expect(refused.status).toBe(400);
    expect(pathOf(refused)).toBe(`sections.${at}.image.alt`);
    const { rev } = await page();
    expect((await hollyhock.people.writer.patch(path, { rev, sections: withAlt('') })).status).toBe(200);
    expect((await step('writer', before.id, 'ask')).body).toEqual({ state: 'in-review' });
  });

  it('what was approved before a tag got another name is asked for again, and then published', async () => {
    const post = await first(hollyhock.people.writer, 'posts', `${ours}&where[tags][exists]=true&sort=-key`);
    const go = (who: RoleName, action: string) =>
      hollyhock.people[who].post('/api/workflow', { collection: 'posts', document: post.id, locale: 'en', action });
    const offered = async () => {
      const { body } = await hollyhock.people.writer.get(
        `/api/workflow?collection=posts&document=${post.id}&locale=en`,
      );
      return body.actions.map(({ name }: Loose) => name);
    };
    await hollyhock.people.writer.patch(`/api/posts/${post.id}`, { rev: post.rev, title: 'Approved as it is' });
    expect((await go('writer', 'ask')).status).toBe(200);
    expect((await go('reviewer', 'approve')).status).toBe(200);
    expect(await offered()).not.toContain('ask');
    expect((await go('writer', 'ask')).status).toBe(409);
    const tag = await first(hollyhock.people.writer, 'tags', `where[id][equals]=${post.tags[0]}`);
    await hollyhock.people.manager.patch(`/api/tags/${tag.id}`, { rev: tag.rev, label: 'Another name of it' });
    expect((await go('publisher', 'publish')).status).toBe(409);
    expect(await offered()).toContain('ask');
    expect((await go('writer', 'ask')).body).toEqual({ state: 'in-review' });
    expect((await go('reviewer', 'approve')).status).toBe(200);
    expect((await go('publisher', 'publish')).status).toBe(200);
  });
});
