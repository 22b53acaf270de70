import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

describe('deleting', () => {
  let cms: CmsServer;
  let manager: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    manager = await Person.demo(cms, 'manager');
  }, 90_000);

  afterAll(() => cms.destroy());

  const brand = 'where[brand][equals]=hollyhock';

  async function expectKept(collection: string, id: string, words: RegExp) {
    for (const path of [`/${id}`, `?where[id][equals]=${id}`]) {
      const { status, body } = await manager.ask('DELETE', `/api/${collection}${path}`);
      expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400);
      expect(status, JSON.stringify(body)).toBeLessThan(500);
      expect(JSON.stringify(body)).toMatch(words);
    }
    expect((await manager.get(`/api/${collection}/${id}?depth=0`)).status).toBe(200);
  }

  it.each(['pages', 'posts', 'authors', 'settings'])('keeps live %s', async (collection) => {
    const live = await first(manager, collection, collection === 'posts' || collection === 'authors' ? '' : brand);
    await expectKept(collection, live.id, /live|uses it/);
  });

  it('keeps pictures, tags, authors, shared sections and pages that are used', async () => {
    const [picture, tag] = await Promise.all([first(manager, 'media', brand), first(manager, 'tags')]);
    const make = async (collection: string, data: object) => {
      const { status, body } = await manager.post(`/api/${collection}`, { brand: 'hollyhock', ...data });
      expect(status, JSON.stringify(body)).toBe(201);
      return body.doc;
    };
    expect(tag).toBeDefined();
    const shared = await make('shared-sections', { title: 'Shared' });
    const author = await make('authors', { name: 'Ada' });
    const own = await make('tags', { label: 'mine' });
    const target = await make('pages', { title: 'Target' });
    await make('posts', { title: 'Post', authors: [author.id], tags: [own.id] });
    const href = { kind: 'document', document: { relationTo: 'pages', value: target.id } };
    await make('pages', {
      title: 'User',
      image: { file: picture.id },
      sections: [
        { blockType: 'hero', title: 'Words', primary: { label: 'Go', href } },
        { blockType: 'shared-section', section: shared.id },
      ],
    });
    for (const [collection, { id }] of [
      ['media', picture],
      ['shared-sections', shared],
      ['authors', author],
      ['tags', own],
      ['pages', target],
    ] as const) {
      await expectKept(collection, id, /uses it/);
    }
  });

  it('keeps a picture that a live page shows, and what is written no more', async () => {
    const picture = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#357' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('_payload', JSON.stringify({ brand: 'hollyhock', alt: 'Blue' }));
    form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'blue.png');
    const { body: uploaded } = await manager.upload('/api/media', form);
    const { id } = uploaded.doc;
    const page = await first(manager, 'pages', `${brand}&where[key][equals]=seed-club`);
    const saved = await manager.patch(`/api/pages/${page.id}?depth=0`, {
      rev: page.rev,
      image: { file: id, alt: 'Blue' },
    });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    const published = await manager.post('/api/workflow', {
      ...{ collection: 'pages', document: page.id, locale: 'en', action: 'publish-unreviewed' },
    });
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    await expectKept('media', id, /uses it/);
    const without = await manager.patch(`/api/pages/${page.id}`, { rev: page.rev + 1, image: page.image });
    expect(without.status, JSON.stringify(without.body)).toBe(200);
    await expectKept('media', id, /shows on a live page, “/);
  });

  it('takes away what nobody sees or uses', async () => {
    const { body } = await manager.post('/api/pages', { brand: 'hollyhock', title: 'To go' });
    expect((await manager.ask('DELETE', `/api/pages/${body.doc.id}`)).status).toBe(200);
    expect((await manager.get(`/api/pages/${body.doc.id}`)).status).toBe(404);
    expect((await manager.ask('DELETE', `/api/pages/${body.doc.id}`)).status).toBe(403);
  });
});
