import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openHollyhock, ours } from '../refusals/open-hollyhock.ts';
import { first } from '../rights/people.ts';
import { publisherKey } from '../server/cms-server.ts';
import type { Loose, Person } from '../server/person.ts';

describe('an approval', () => {
  const hollyhock = openHollyhock();
  const { page, step } = hollyhock;

  async function send(who: Person, method: string, path: string, background: string, data: object): Promise<Loose> {
    const bytes = await sharp({ create: { width: 80, height: 60, channels: 3, background } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('_payload', JSON.stringify(data));
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'gate.png');
    const answer = await who.send(method, path, form);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body.doc;
  }

  const upload = (background: string) =>
    send(hollyhock.people.writer, 'POST', '/api/media', background, { brand: 'hollyhock', alt: 'A gate' });
  const picture = (id: string) => first(hollyhock.people.writer, 'media', `where[id][equals]=${id}`);
  async function replace(id: string, background: string): Promise<Loose> {
    const { rev } = await picture(id);
    return send(hollyhock.people.writer, 'PATCH', `/api/media/${id}`, background, { rev });
  }

  async function show(key: string, file: string): Promise<Loose> {
    const { id, rev } = await page(key);
    const saved = await hollyhock.people.writer.patch(`/api/pages/${id}`, { rev, image: { file, alt: 'A gate' } });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    return saved.body.doc;
  }

  async function approve(document: string): Promise<void> {
    expect((await step('writer', document, 'ask')).body).toEqual({ state: 'in-review' });
    expect((await step('reviewer', document, 'approve')).body).toEqual({ state: 'approved' });
  }

  const workflow = async (document: string) =>
    (await hollyhock.people.writer.get(`/api/workflow?collection=pages&document=${document}&locale=en`)).body;

  /** What the outbox has of a path that ends so. */
  async function outboxed(ending: string): Promise<Loose> {
    const headers = { authorization: `Bearer ${publisherKey}` };
    const { rows } = (await (await fetch(`${hollyhock.cms.url}/api/outbox`, { headers })).json()) as Loose;
    return rows.find(({ path }: Loose) => path.endsWith(ending));
  }

  it('is of the picture that was reviewed, and ends when its file is replaced', async () => {
    const made = await upload('#335577');
    const { id } = await show('seed-club', made.id);
    await approve(id);
    expect((await step('publisher', id, 'schedule', { at: '2090-01-01T00:00:00Z' })).status).toBe(200);
    const replaced = await replace(made.id, '#aa0000');
    const { state, publishAt, trail } = await workflow(id);
    expect([state, publishAt]).toEqual(['draft', null]);
    expect(trail[0]).toMatchObject({
      action: 'picture',
      from: 'scheduled',
      to: 'draft',
      reason: `The picture “${made.key}” has another file now.`,
    });
    expect(trail[0].byName).toContain('writer');
    expect((await step('publisher', id, 'publish')).status).toBe(409);
    expect(await outboxed(made.key)).toBeUndefined();
    await approve(id);
    expect((await step('publisher', id, 'publish')).body).toMatchObject({ state: 'published' });
    expect((await outboxed(made.key)).sha256).toBe(replaced.sha256);
  });

  it('stays while only words of the library change, or the same file comes again', async () => {
    const made = await upload('#115577');
    const { id } = await show('seed-club', made.id);
    await approve(id);
    const { rev } = await picture(made.id);
    const named = await hollyhock.people.writer.patch(`/api/media/${made.id}`, { rev, alt: 'Another gate' });
    expect(named.status, JSON.stringify(named.body)).toBe(200);
    await replace(made.id, '#115577');
    expect((await workflow(id)).state).toBe('approved');
  });

  it('ends when the focal point of a picture moves, and the next publication shows from there', async () => {
    const made = await upload('#225577');
    const { id } = await show('seed-club', made.id);
    await approve(id);
    expect((await step('publisher', id, 'publish')).body).toMatchObject({ state: 'published' });
    expect((await outboxed('pages/seed-club.yaml')).text).not.toContain('focus:');
    const { rev } = await picture(made.id);
    const moved = await hollyhock.people.writer.patch(`/api/media/${made.id}`, { rev, focalX: 20, focalY: 75 });
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
    const { state, live, trail } = await workflow(id);
    expect([state, live, trail[0].reason]).toEqual([
      'draft',
      true,
      `The picture “${made.key}” has another focal point now.`,
    ]);
    expect((await outboxed('pages/seed-club.yaml')).text).not.toContain('focus:');
    await approve(id);
    expect((await step('publisher', id, 'publish')).body).toMatchObject({ state: 'published' });
    expect((await outboxed('pages/seed-club.yaml')).text).toMatch(/focus:\s+x: 20\s+'y': 75/);
  });

  it('of a page lets no picture of a shared section go live that its own reviewer did not see', async () => {
    const made = await upload('#335511');
    const before = await page('sowing-calendar');
    const image = { file: made.id, alt: 'A gate' };
    const shared = await hollyhock.people.writer.post('/api/shared-sections', {
      brand: 'hollyhock',
      title: 'Gates',
      sections: [{ blockType: 'rich-text', title: 'Gates', image, body: await aText() }],
    });
    expect(shared.status, JSON.stringify(shared.body)).toBe(201);
    const { id } = shared.body.doc;
    const publishShared = () =>
      hollyhock.people.manager.post('/api/workflow', {
        ...{ collection: 'shared-sections', document: id, locale: 'en', action: 'publish-unreviewed' },
      });
    const published = await publishShared();
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    const replaced = await replace(made.id, '#aa00aa');
    const { rev } = await picture(made.id);
    await hollyhock.people.writer.patch(`/api/media/${made.id}`, { rev, focalX: 90, focalY: 10 });
    const sections = [...before.sections, { blockType: 'shared-section', section: id }];
    await hollyhock.people.writer.patch(`/api/pages/${before.id}`, { rev: before.rev, sections });
    await approve(before.id);
    expect((await step('publisher', before.id, 'publish')).body).toMatchObject({ state: 'published' });
    expect((await outboxed(made.key)).sha256).toBe(made.sha256);
    expect((await outboxed('pages/sowing-calendar.yaml')).text).not.toContain('focus:');
    expect((await publishShared()).status).toBe(200);
    expect((await outboxed(made.key)).sha256).toBe(replaced.sha256);
    expect((await outboxed('pages/sowing-calendar.yaml')).text).toMatch(/focus:\s+x: 90\s+'y': 10/);
  });

  /** A text of the editor, as a page of the demo has one. */
  async function aText(): Promise<unknown> {
    const all = (await hollyhock.people.writer.get(`/api/pages?${ours}&depth=0&limit=50`)).body.docs;
    const rows = all.flatMap(({ sections }: Loose) => sections ?? []);
    return rows.find(({ blockType }: Loose) => blockType === 'rich-text').body;
  }
});
