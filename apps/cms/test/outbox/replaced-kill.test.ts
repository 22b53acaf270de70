import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';

/** When the process is killed after the old file was taken away, in milliseconds, in each round. */
const rounds = [0, 4, 12, 30];

let cms: CmsServer;

beforeAll(async () => {
  cms = await CmsServer.start({ demo: true });
}, 90_000);

afterAll(() => cms.destroy());

/** A picture whose bytes are those of nobody else. */
async function picture(seed: number): Promise<FormData> {
  const noise = { type: 'gaussian' as const, mean: 40 + seed * 20, sigma: 40 };
  const bytes = await sharp({ create: { width: 700, height: 500, channels: 3, background: '#335577', noise } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('_payload', JSON.stringify({ brand: 'hollyhock', alt: 'A shed' }));
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'shed.png');
  return form;
}

it('a crash while the file of a picture is replaced leaves the picture one file, the old or the new', async () => {
  let manager = await Person.demo(cms, 'manager');
  const { doc } = (await manager.send('POST', '/api/media', await picture(0))).body as Loose;
  for (const [round, killedAfter] of rounds.entries()) {
    const { filename: before } = (await manager.get(`/api/media/${doc.id}`)).body as Loose;
    const file = join(cms.data, 'media', before);
    const { ino } = statSync(file);
    const replacing = manager.send('PATCH', `/api/media/${doc.id}`, await picture(round + 1)).catch(() => undefined);
    while (statSync(file, { throwIfNoEntry: false })?.ino === ino)
      await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setTimeout(resolve, killedAfter));
    await cms.end('SIGKILL');
    await replacing;
    await cms.start();
    manager = await Person.demo(cms, 'manager');
    const { filename, sha256, sizes } = (await manager.get(`/api/media/${doc.id}`)).body as Loose;
    const bytes = readFileSync(join(cms.data, 'media', filename));
    expect(createHash('sha256').update(bytes).digest('hex'), `round ${round}`).toBe(sha256);
    expect(readFileSync(join(cms.data, 'media', sizes.thumbnail.filename)).length).toBeGreaterThan(0);
  }
}, 300_000);
