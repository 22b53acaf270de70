import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer, publisherKey } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';

const script = fileURLToPath(new URL('../../scripts/import.mjs', import.meta.url));
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const command = join(root, 'packages/cli/bin/pantograph.js');
const brand = 'hollyhock';

/** The files of a folder, by path. */
function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'base64')]),
  );
}

describe('what a CMS holds, taken into another', () => {
  let first: CmsServer;
  let second: CmsServer;
  let admin: Person;
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-round-'));
  const made: Record<string, Loose> = {};

  beforeAll(async () => {
    [first, second] = await Promise.all([CmsServer.start({ demo: true }), CmsServer.start()]);
    admin = await Person.demo(first, 'admin');
    await makeMore();
  }, 120_000);

  afterAll(async () => {
    await Promise.all([first?.destroy(), second?.destroy()]);
    rmSync(folder, { recursive: true, force: true });
  });

  async function created(collection: string, data: object, locale = 'en'): Promise<Loose> {
    const { status, body } = await admin.post(`/api/${collection}?locale=${locale}&depth=0`, { brand, ...data });
    expect(status, JSON.stringify(body)).toBe(201);
    return body.doc;
  }

  async function act(collection: string, document: string, action: string, more: object = {}, locale = 'en') {
    const { rev } = (await admin.get(`/api/${collection}/${document}?depth=0`)).body;
    const { status, body } = await admin.post('/api/workflow', { collection, document, locale, action, rev, ...more });
    expect(status, JSON.stringify(body)).toBe(200);
  }

  async function rewrite(collection: string, id: string, data: object, locale = 'en') {
    const { rev } = (await admin.get(`/api/${collection}/${id}?depth=0`)).body;
    const saved = await admin.patch(`/api/${collection}/${id}?locale=${locale}`, { rev, ...data });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
  }

  const words = (text: string) => ({
    root: {
      ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
      children: [
        {
          ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0 },
          children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
        },
      ],
    },
  });

  async function makeMore() {
    const section = { blockType: 'rich-text', body: words('Seeds for two, all year.') };
    made.shared = await created('shared-sections', { title: 'The offer', sections: [section] });
    await act('shared-sections', made.shared.id, 'publish-unreviewed');
    const shows = { blockType: 'shared-section', section: made.shared.id };
    const page = { template: 'legal', description: 'What we offer.', slug: 'offer' };
    made.page = await created('pages', { ...page, title: 'Offer', sections: [shows, section, shows] });
    await act('pages', made.page.id, 'publish-unreviewed');
    // In another language the page is there and the section is not: the first language's stands there.
    await rewrite('pages', made.page.id, { title: 'Notre offre', description: 'Ce que nous offrons.' }, 'fr');
    await act('pages', made.page.id, 'publish-unreviewed', {}, 'fr');
    made.draft = await created('pages', { ...page, title: 'Not yet', slug: 'not-yet', sections: [shows] });
    made.old = await created('pages', { ...page, title: 'Old', slug: 'old', sections: [section] });
    await act('pages', made.old.id, 'archive');
    made.campaign = await created('campaigns', {
      ...{ title: 'Spring', brief: 'Whom?\n\nEverybody: “all”.', starts: '2027-03-01T12:00:00.000Z' },
      ends: '2027-03-31T22:15:00.000Z',
      documents: [
        { relationTo: 'pages', value: made.page.id },
        { relationTo: 'pages', value: made.draft.id },
      ],
    });
    made.tag = await created('tags', { label: 'On no post' });
    await rewrite('tags', made.tag.id, { label: 'Sur aucun billet' }, 'fr');
    await created('redirects', { from: '/offers/', to: `page:${made.page.key}` });
    await created('redirects', { from: '/closed/', gone: true });
  }

  async function exported(cms: CmsServer, state: string, person = admin): Promise<string> {
    const place = mkdtempSync(join(folder, state));
    for (const each of ['hollyhock', 'tidewater']) {
      const got = await fetch(`${cms.url}/api/export?brand=${each}&state=${state}`, {
        headers: { authorization: person.authorization },
      });
      expect(got.status).toBe(200);
      execFileSync('tar', ['-x', '-f', '-', '-C', place], { input: Buffer.from(await got.arrayBuffer()) });
    }
    return place;
  }

  function imported(cms: CmsServer, from: string, ...more: string[]): Promise<string> {
    const env = { ...process.env, ...cms.env };
    return new Promise((resolve) => {
      execFile(process.execPath, [script, from, ...more], { env }, (_, text, errors) => resolve(text + errors));
    });
  }

  async function adminOf(cms: CmsServer): Promise<Person> {
    const account = { email: 'admin@round.example', password: 'a password of the round trip' };
    const response = await fetch(`${cms.url}/api/users/first-register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...account, name: 'Admin', role: 'admin', brands: ['hollyhock', 'tidewater'] }),
    });
    expect(response.status, await response.clone().text()).toBe(200);
    return Person.signIn(cms, account.email, account.password);
  }

  it('is the same, letter for letter, shared sections, campaigns and tags among it', async () => {
    const live = await exported(first, 'live');
    const page = readFileSync(join(live, `hollyhock/pages/${made.page.key}.yaml`), 'utf8');
    expect(page.match(/section: shared-section:the-offer/g)).toHaveLength(2);
    expect(page.match(/Seeds for two/g)).toHaveLength(1);
    expect(readFileSync(join(live, 'hollyhock/campaigns/spring.yaml'), 'utf8')).toBe(
      "title: Spring\nbrief: |-\n  Whom?\n\n  Everybody: “all”.\nstarts: '2027-03-01'\nends: '2027-03-31T22:15:00.000Z'\ndocuments:\n  - page:offer\n  - page:not-yet\n",
    );
    const again = await imported(second, live, '--live');
    expect(again, again).not.toMatch(/^error/m);
    // It names a draft, which an export of what is live does not have.
    expect(again.match(/^warning.*$/gm)).toEqual([
      'warning hollyhock/campaigns/spring.yaml documents.1: There is no page:not-yet; the campaign was taken without it. Add it in the CMS.',
    ]);
    const other = await adminOf(second);
    const [here, there] = [filesOf(live), filesOf(await exported(second, 'live', other))];
    for (const files of [here, there]) files.delete('hollyhock/campaigns/spring.yaml');
    expect([...there.keys()]).toEqual([...here.keys()]);
    expect([...here].filter(([path, text]) => there.get(path) !== text).map(([path]) => path)).toEqual([]);
    expect(here.size).toBeGreaterThan(100);
  }, 180_000);

  it('comes with its drafts and what is archived, and says so', async () => {
    const written = await exported(first, 'written');
    const third = await CmsServer.start();
    try {
      const again = await imported(third, written, '--live');
      expect(again, again).not.toMatch(/^(?:error|warning)/m);
      const other = await adminOf(third);
      const [here, there] = [filesOf(written), filesOf(await exported(third, 'written', other))];
      expect([...here].filter(([path, text]) => there.get(path) !== text).map(([path]) => path)).toEqual([]);
      expect([...there.keys()]).toEqual([...here.keys()]);
      const readMe = readFileSync(join(written, 'hollyhock/README.md'), 'utf8');
      expect(readMe).toContain('- `pages/not-yet.yaml`: draft\n- `pages/old.yaml`: archived\n');
      expect(readMe).toMatch(/Accounts, comments, versions and the audit trail; .* leads/);
    } finally {
      await third.destroy();
    }
  }, 180_000);

  it('is published from files as from the CMS, byte for byte', async () => {
    const live = await exported(first, 'live');
    const [ofFiles, ofCms] = [join(folder, 'site-of-files'), join(folder, 'site-of-cms')];
    await published(`files:${live}`, ofFiles);
    await published(`cms:${first.url}`, ofCms);
    const [files, cms] = [filesOf(ofFiles), filesOf(ofCms)];
    expect([...cms].filter(([path, text]) => files.get(path) !== text).map(([path]) => path)).toEqual([]);
    // A CMS gives out what is shown of its media; an export has all of them.
    const more = [...files.keys()].filter((path) => !cms.has(path));
    expect(more.filter((path) => !/^[^/]+\/(?:media|assets)\//.test(path))).toEqual([]);
    const page = readFileSync(join(ofFiles, 'hollyhock/offer/index.html'), 'utf8');
    expect(page.match(/Seeds for two, all year\./g)?.length).toBeGreaterThanOrEqual(3);
    expect(readFileSync(join(ofFiles, 'hollyhock/fr/offer/index.html'), 'utf8')).toContain('Seeds for two');
  }, 180_000);
});

/** Publish a source into a folder, with a store of its own. */
function published(source: string, out: string): Promise<void> {
  const parameters = ['publish', '--source', source, '--out', out, '--base-url', 'https://{brand}.example', '--json'];
  const env = { ...process.env, PANTOGRAPH_CMS_KEY: publisherKey };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, ...parameters], { cwd: root, env, maxBuffer: 1e8 }, (error, said, errors) =>
      error ? reject(new Error(`${said.slice(-2000)}${errors.slice(-2000)}`)) : resolve(),
    );
  });
}
