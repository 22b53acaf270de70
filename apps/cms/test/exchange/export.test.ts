import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { padding, tarEnd, tarHeader } from '../../src/exchange/tar-header.ts';
import { content } from '../model/demo-forms.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { readFolder } from './read-folder.ts';

const app = fileURLToPath(new URL('../..', import.meta.url));
/** Writes what a CMS holds into a folder, without an account. */
const exporter = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  import { dirname, join } from 'node:path';
  const { createLocalReq, getPayload } = await import('payload');
  const { default: config } = await import('./src/payload.config.ts');
  const { exportFiles } = await import('./src/exchange/export-files.ts');
  const payload = await getPayload({ config });
  const req = await createLocalReq({ context: { system: true } }, payload);
  for await (const file of exportFiles(req, 'hollyhock', 'written')) {
    if (!('text' in file)) continue;
    mkdirSync(dirname(join(process.argv[1], file.path)), { recursive: true });
    writeFileSync(join(process.argv[1], file.path), file.text);
  }
  process.exit(0);
`;

/** Take an archive apart with the system's tar. */
function unpack(archive: Buffer, folder: string): void {
  execFileSync('tar', ['-x', '-f', '-', '-C', folder], { input: archive });
}

describe('an archive', () => {
  it.each([
    ['a name', 'a.txt'],
    ['the longest plain name', `${'d/'.repeat(45)}${'n'.repeat(6)}.txt`],
    ['a longer name', `${'deep/'.repeat(40)}file.yaml`],
    ['another script', 'posts/الأخبار.md'],
    ['a name whose length counts itself', `${'x'.repeat(90)}${'é'.repeat(5)}`],
  ])('keeps %s', (_, path) => {
    const folder = mkdtempSync(join(tmpdir(), 'pantograph-tar-'));
    try {
      const bytes = Buffer.from('Some text\n'.repeat(70));
      const file = tarHeader({ path, size: bytes.length, at: new Date('2027-05-14T09:00:00Z') });
      unpack(Buffer.concat([file, bytes, padding(bytes.length), tarEnd]), folder);
      expect(readFileSync(join(folder, path))).toEqual(bytes);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('an export', () => {
  let cms: CmsServer;
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-export-'));

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
  }, 90_000);

  afterAll(async () => {
    await cms?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  async function exported(person: string, brand: string, state = 'live'): Promise<Buffer> {
    const response = await fetch(`${cms.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${person}@pantograph.example`, password: 'pantograph-demo' }),
    });
    const { token } = (await response.json()) as { token: string };
    const got = await fetch(`${cms.url}/api/export?brand=${brand}&state=${state}`, {
      headers: { authorization: `JWT ${token}` },
    });
    if (!got.ok) throw new Error(`${got.status} ${await got.text()}`);
    return Buffer.from(await got.arrayBuffer());
  }

  it.each(['live', 'written'])('of what is %s gives the documents of the demo again', async (state) => {
    const place = mkdtempSync(join(folder, state));
    for (const brand of ['hollyhock', 'tidewater']) unpack(await exported('manager', brand, state), place);
    const [originals, written] = [await readFolder(content), await readFolder(place)];
    expect([...written.keys()].sort()).toEqual([...originals.keys()].sort());
    expect(originals.size).toBeGreaterThan(100);
    for (const [id, document] of originals) {
      const again = written.get(id);
      // Minutes are counted in characters of Markdown, of which the CMS writes some otherwise.
      if (again?.type === 'post' && document.type === 'post') {
        expect(Math.abs(again.minutes - document.minutes), id).toBeLessThanOrEqual(1);
        again.minutes = document.minutes;
      }
      expect(again, id).toEqual(document);
    }
  });

  it('of what is written has drafts as drafts, and leaves what is live as it is', async () => {
    const writer = await Person.demo(cms, 'writer');
    const found = await writer.get('/api/posts?where[brand][equals]=hollyhock&limit=1&depth=0');
    const [post] = found.body.docs;
    const saved = await writer.patch(`/api/posts/${post.id}`, { rev: post.rev, title: 'Another title' });
    expect(saved.status).toBe(200);
    const file = `hollyhock/posts/${post.key}.md`;
    const text = async (state: string) => {
      const place = mkdtempSync(join(folder, 'one'));
      unpack(await exported('admin', 'hollyhock', state), place);
      return readFileSync(join(place, file), 'utf8');
    };
    expect(await text('written')).toMatch(/^---\nstatus: draft\n[\s\S]*title: Another title/);
    expect(await text('live')).toContain(`title: ${post.title}`);
  });

  it('has what is known of a picture beside its file, and the import of that makes the same again', async () => {
    const manager = await Person.demo(cms, 'manager');
    const found = await manager.get('/api/pages?where[brand][equals]=hollyhock&where[key][equals]=home&depth=0');
    const { file } = found.body.docs[0].image;
    const change = async (locale: string, data: object) => {
      const { rev } = (await manager.get(`/api/media/${file}`)).body;
      const saved = await manager.patch(`/api/media/${file}?locale=${locale}`, { rev, ...data });
      expect(saved.status, JSON.stringify(saved.body)).toBe(200);
      return saved.body.doc;
    };
    const { key } = await change('en', { alt: 'Hollyhocks: in flower', focalX: 30.5, focalY: 0 });
    await change('fr', { alt: 'Des roses trémières' });
    const place = mkdtempSync(join(folder, 'pictures'));
    unpack(await exported('manager', 'hollyhock', 'written'), place);
    const beside = `hollyhock/media/${key}.yaml`;
    const text = readFileSync(join(place, beside), 'utf8');
    expect(parse(text)).toEqual({
      alt: { en: 'Hollyhocks: in flower', fr: 'Des roses trémières' },
      focus: { x: 30.5, y: 0 },
    });
    const focus = { x: 30.5, y: 0 };
    expect(parse(readFileSync(join(place, 'hollyhock/pages/home.yaml'), 'utf8')).image.focus).toEqual(focus);
    const other = await CmsServer.start();
    try {
      const script = fileURLToPath(new URL('../../scripts/import.mjs', import.meta.url));
      const options = { env: { ...process.env, ...other.env }, encoding: 'utf8' } as const;
      const said = execFileSync(process.execPath, [script, place, '--brand', 'hollyhock'], options);
      expect(said).not.toContain('error');
      expect(said).not.toContain('focal point');
      const again = mkdtempSync(join(folder, 'again'));
      execFileSync(process.execPath, ['--input-type=module', '-e', exporter, again], { ...options, cwd: app });
      expect(readFileSync(join(again, beside), 'utf8')).toBe(text);
      const home = (at: string) => parse(readFileSync(join(at, 'hollyhock/pages/home.yaml'), 'utf8'));
      expect(home(again)).toEqual(home(place));
    } finally {
      await other.destroy();
    }
  }, 180_000);

  it.each([
    ['writer', 'hollyhock', 403],
    ['reviewer', 'hollyhock', 403],
    ['publisher', 'hollyhock', 403],
    ['translator', 'hollyhock', 403],
    ['manager', 'nobodys', 404],
  ])('for a %s of %s is refused', async (person, brand, status) => {
    await expect(exported(person, brand)).rejects.toThrow(String(status));
  });

  it('is not for whoever has not signed in', async () => {
    expect((await fetch(`${cms.url}/api/export?brand=hollyhock`)).status).toBe(401);
  });
});
