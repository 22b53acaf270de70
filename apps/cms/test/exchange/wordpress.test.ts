import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importWordPress } from '@pantograph/importers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brandOf } from '../../src/project/brands.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

const script = fileURLToPath(new URL('../../scripts/import.mjs', import.meta.url));
const old = 'https://kites.example';

function item(
  id: number,
  slug: string,
  more: { content?: string; status?: string; meta?: string; type?: string } = {},
) {
  const {
    content = 'One line\nand another.\n\nA second paragraph.',
    status = 'publish',
    meta = '',
    type = 'post',
  } = more;
  return `<item><title><![CDATA[Kite ${slug}]]></title><link>${old}/2024/05/${slug}/</link><dc:creator><![CDATA[ada]]></dc:creator>
<guid isPermaLink="false">${old}/?p=${id}</guid><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date><![CDATA[2024-05-17 14:30:00]]></wp:post_date><wp:post_date_gmt><![CDATA[2024-05-17 12:30:00]]></wp:post_date_gmt>
<wp:post_name><![CDATA[${slug}]]></wp:post_name><wp:status><![CDATA[${status}]]></wp:status><wp:post_parent>0</wp:post_parent><wp:post_type><![CDATA[${type}]]></wp:post_type>
<category domain="category" nicename="kites"><![CDATA[Kites]]></category>${meta}</item>`;
}

const far = `${old}/wp-content/uploads/2024/05/kite.jpg`;
const exported = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Kites</title><link>${old}</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${old}</wp:base_site_url><wp:base_blog_url>${old}</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_display_name><![CDATA[Ada Kovács]]></wp:author_display_name></wp:author>
${item(1, 'box', { content: `See <a href="${old}/?p=2">the delta</a>.`, meta: '<wp:postmeta><wp:meta_key><![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[9]]></wp:meta_value></wp:postmeta>' })}
${item(2, 'delta')}
${item(3, 'secret', { status: 'private' })}
${item(4, 'planned', { status: 'future' }).replaceAll('2024-05-17', '2031-05-17')}
<item><title>kite</title><link>${old}/kite/</link><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>${far}</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_metadata</wp:meta_key><wp:meta_value><![CDATA[a:2:{s:5:"width";i:900;s:6:"height";i:600;}]]></wp:meta_value></wp:postmeta></item>
</channel></rss>`;

describe('what comes from WordPress', () => {
  let cms: CmsServer;
  let manager: Person;
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-wordpress-'));
  const redirectsFile = join(folder, 'hollyhock/redirects.yaml');

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    manager = await Person.demo(cms, 'manager');
    writeFileSync(join(folder, 'kites.xml'), exported);
    await importWordPress({ files: [join(folder, 'kites.xml')], brand: brandOf('hollyhock'), to: folder });
  }, 90_000);

  afterAll(async () => {
    await cms?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  function run(...parameters: string[]): Promise<{ code: number; text: string }> {
    return new Promise((resolve) => {
      const env = { ...process.env, ...cms.env };
      const child = execFile(process.execPath, [script, folder, ...parameters], { env }, (_, text) =>
        resolve({ code: child.exitCode ?? -1, text }),
      );
    });
  }

  async function redirects(): Promise<Record<string, string>> {
    const { docs } = (await manager.get('/api/redirects?where[brand][equals]=hollyhock&limit=0&depth=0')).body;
    return Object.fromEntries(docs.map(({ from, to }: { from: string; to: string }) => [from, to]));
  }

  async function post(key: string) {
    const where = `where[brand][equals]=hollyhock&where[key][equals]=${key}`;
    return (await manager.get(`/api/posts?${where}&locale=en&depth=0`)).body.docs[0];
  }

  it('is taken without the notes of the importer, and without pictures that are elsewhere', async () => {
    expect(readdirSync(join(folder, 'hollyhock/.import'))).not.toHaveLength(0);
    const { code, text } = await run('--live');
    expect(text).not.toContain('.import');
    expect(text).toMatch(
      /^warning hollyhock\/posts\/box\.md image\.src: The picture https:\/\/kites\.example\/.+kite\.jpg is on/m,
    );
    expect(text).toMatch(/^5 documents are new and 0 changed.+; 3 went live/m);
    expect(code).toBe(0);
    const [box, delta] = [await post('box'), await post('delta')];
    expect(box.image?.file ?? null).toBeNull();
    expect(JSON.stringify(box.body)).toContain(delta.id);
    expect(await redirects()).toMatchObject({ '/2024/05/box/': 'post:box', '/2024/05/delta/': 'post:delta' });
  });

  it('is there once, however often it is imported', async () => {
    const { code, text } = await run('--live');
    expect([code, text]).toEqual([
      0,
      expect.stringMatching(/^0 documents are new and 0 changed, with 0 .+ 0 redirects; 0 went/m),
    ]);
  });

  it('keeps when something was to be published, in a campaign that names the draft', async () => {
    const where = 'where[key][equals]=planned-in-wordpress';
    const [campaign] = (await manager.get(`/api/campaigns?${where}&depth=0`)).body.docs;
    const planned = await post('planned');
    expect(campaign).toMatchObject({
      ...{ brand: 'hollyhock', title: 'Planned in WordPress', starts: '2031-05-17T12:00:00.000Z' },
      brief: expect.stringContaining('2031-05-17T14:30:00+02:00 post:planned Kite planned'),
      documents: [{ relationTo: 'posts', value: planned.id }],
    });
    expect(planned.date).toContain('2031-05-17');
    const state = await manager.get(`/api/workflow?collection=posts&document=${planned.id}&locale=en`);
    expect(state.body).toMatchObject({ state: 'draft', live: false });
  });

  it('has redirects that are each told of where they cannot be, and the others are taken', async () => {
    const address = '/blog/delta/';
    const written = readFileSync(redirectsFile, 'utf8');
    const more = [
      '- { from: /kites/, to: "post:box" }',
      '- { from: /nowhere/, to: "post:no-such-post" }',
      '- { from: /blog/tags/kites/, to: "post:box" }',
      '- { from: /Kites, to: "post:delta" }',
      '- { from: /round/, to: /about-turn/ }',
      '- { from: /about-turn/, to: /round/ }',
      `- { from: ${address}, to: "post:box" }`,
    ];
    writeFileSync(redirectsFile, `${written}${more.join('\n')}\n`);
    const { code, text } = await run('--live');
    writeFileSync(redirectsFile, written);
    expect(code).toBe(1);
    expect(text).toMatch(/^error hollyhock\/redirects\.yaml \d+: There is no post “no-such-post” in this brand/m);
    expect(text).toMatch(
      /^error hollyhock\/redirects\.yaml \d+: The old address "\/blog\/tags\/kites\/" is one that the site makes/m,
    );
    expect(text).toMatch(/^error hollyhock\/redirects\.yaml \d+: The old address \/Kites stands twice/m);
    expect(text).toMatch(/^error hollyhock\/redirects\.yaml \d+: The redirects lead in a circle/m);
    expect(text).toMatch(/^error hollyhock\/redirects\.yaml \d+: A page is live at \/blog\/delta\//m);
    const found = await redirects();
    expect(found['/kites/']).toBe('post:box');
    for (const from of ['/nowhere/', '/blog/tags/kites/', '/Kites', address]) expect(found).not.toHaveProperty([from]);
  });
});
