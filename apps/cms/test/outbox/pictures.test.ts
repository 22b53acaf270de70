import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSource } from '@pantograph/content';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first } from '../rights/people.ts';
import { CmsServer, publisherKey } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';

const brands = [
  { id: 'hollyhock', locales: ['en', 'fr', 'ar'], defaultLocale: 'en' },
  { id: 'tidewater', locales: ['en', 'de', 'ar'], defaultLocale: 'en' },
];

describe('a picture that was live', () => {
  let cms: CmsServer;
  let manager: Person;
  let picture: Loose;
  let was: Loose;
  const folders: string[] = [];

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    manager = await Person.demo(cms, 'manager');
  }, 90_000);

  afterAll(async () => {
    await cms?.destroy();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const page = () => first(manager, 'pages', 'where[brand][equals]=hollyhock&where[key][equals]=seed-club');

  async function send(method: string, path: string, background: string, data: object): Promise<Loose> {
    const bytes = await sharp({ create: { width: 80, height: 60, channels: 3, background } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('_payload', JSON.stringify(data));
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'shed.png');
    const answer = await manager.send(method, path, form);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body.doc;
  }

  async function show(image: unknown): Promise<void> {
    const { id, rev } = await page();
    const saved = await manager.patch(`/api/pages/${id}`, { rev, image });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    await publish(id);
  }

  async function publish(document: string): Promise<void> {
    const asked = { collection: 'pages', document, locale: 'en', action: 'publish-unreviewed' };
    const { status, body } = await manager.post('/api/workflow', asked);
    expect(status, JSON.stringify(body)).toBe(200);
  }

  /** Follow the outbox from its beginning, as a publisher on another machine does; get the hash of the picture's file. */
  async function followed(): Promise<string | undefined> {
    const folder = mkdtempSync(join(tmpdir(), 'pantograph-mirror-'));
    folders.push(folder);
    const source = createSource(`cms:${cms.url}`, { brands, cms: { folder, key: publisherKey } });
    for await (const _ of source.read({ fingerprint: () => undefined, items: () => [] }));
    const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('shed.png'));
    return (
      file &&
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')
    );
  }

  it('stays what it was while another file takes its place, until its page is published anew', async () => {
    was = (await page()).image;
    picture = await send('POST', '/api/media', '#335577', { brand: 'hollyhock', alt: 'A shed' });
    await show({ file: picture.id, alt: 'A shed' });
    expect(await followed()).toBe(picture.sha256);
    const replaced = await send('PATCH', `/api/media/${picture.id}`, '#aa0000', { rev: picture.rev });
    expect(replaced.sha256).not.toBe(picture.sha256);
    expect(await followed()).toBe(picture.sha256);
    await show({ file: picture.id, alt: 'A red shed' });
    expect(await followed()).toBe(replaced.sha256);
  });

  it('is taken out of the outbox when it is deleted, so that whoever follows it from its beginning does not wait for it', async () => {
    await show(was);
    expect((await manager.ask('DELETE', `/api/media/${picture.id}`)).status).toBe(200);
    expect(await followed()).toBeUndefined();
  });
});
