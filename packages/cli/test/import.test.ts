import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TestProject } from './project.js';

const fixture = fileURLToPath(new URL('fixtures/seed-club.wordpress.xml', import.meta.url));
const uploads = fileURLToPath(new URL('fixtures/uploads', import.meta.url));
const project = new TestProject();
const content = join(project.root, 'apps/site/content');
const out = join(project.root, 'dist/site/hollyhock');
const command = [
  'import',
  'wordpress',
  fixture,
  '--brand',
  'hollyhock',
  '--to',
  'apps/site/content',
  '--media',
  uploads,
];

afterAll(() => project.remove());

describe('pantograph import wordpress', () => {
  let first: { code: number; stdout: string };
  beforeAll(async () => {
    first = await project.run(...command, '--json');
  });

  test('writes a whole site, and says what it did', () => {
    const result = JSON.parse(first.stdout);
    expect(result).toMatchObject({
      posts: 5,
      pages: 3,
      authors: 2,
      redirects: 8,
      errors: 0,
      media: { listed: 3, used: 2, here: 2 },
    });
    expect(result.files).toEqual({ added: 14, changed: 0, unchanged: 0, kept: 0 });
    expect(result.skipped).toEqual([
      { what: 'comments', count: 2 },
      { what: 'nav_menu_item', count: 1 },
      { what: 'revision', count: 1 },
    ]);
    expect(first.code).toBe(0);
  });

  test('writes what the gate takes', async () => {
    const { stdout } = await project.run('check', '--brand', 'hollyhock', '--json');
    const { errors, findings } = JSON.parse(stdout);
    expect(findings.filter(({ file }: { file: string }) => !file.endsWith('pages/home.yaml'))).toEqual([]);
    expect(errors).toBe(0);
  });

  test('writes what is published, with its links and pictures, and nothing that runs', async () => {
    expect((await project.run('publish', '--brand', 'hollyhock')).code).toBe(0);
    const post = readFileSync(join(out, 'blog/first-sowing/index.html'), 'utf8');
    expect(post).toContain('href="/about/growers/"');
    expect(post).toContain('href="/blog/hollyhocks-from-seed/"');
    expect(post).toMatch(/<img src="[^"]*seed-tray/);
    expect(post).not.toMatch(/<script(?! type="application\/ld\+json")|onclick|<iframe|<form/);
    expect(existsSync(join(out, 'blog/members-only/index.html'))).toBe(false);
    expect(existsSync(join(out, 'blog/next-spring/index.html'))).toBe(false);
    const planned = readFileSync(join(content, 'hollyhock/campaigns/planned-in-wordpress.yaml'), 'utf8');
    expect(planned).toContain('next-spring');
  });

  test('lets each old address lead to a page that is there', () => {
    const redirects = parse(readFileSync(join(content, 'hollyhock/redirects.yaml'), 'utf8')) as {
      from: string;
      to: string;
    }[];
    expect(redirects.map(({ from }) => from)).toContain('/2019/03/first-sowing/');
    for (const { to } of redirects) {
      const [type, key = ''] = to.split(':');
      expect(existsSync(join(out, type === 'post' ? 'blog' : '', key, 'index.html')), to).toBe(true);
    }
  });

  test('changes nothing the second time, and says so to a person', async () => {
    const { code, stdout, stderr } = await project.run(...command);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('0 files added, 0 changed, 14 unchanged, 0 kept as they were'),
    ]);
    expect(stdout).toContain('Not imported: 2 comments, 1 nav_menu_item, 1 revision');
    expect(stderr).toMatch(/seed-club\.wordpress\.xml[\s\S]*line \d+, post 14: It was protected by a password/);
  });

  test.each([
    ['a brand that is not there', ['--brand', 'nettle', '--to', 'x'], 'There is no brand "nettle".'],
    ['a locale the brand lacks', ['--brand', 'hollyhock', '--to', 'x', '--locale', 'de'], 'has no locale "de"'],
    ['no folder', ['--brand', 'hollyhock'], "required option '--to <folder>' not specified"],
    [
      'a folder of media that is not there',
      ['--brand', 'hollyhock', '--to', 'x', '--media', 'nothing'],
      'There is no folder nothing.',
    ],
  ])('does nothing with %s', async (_what, options, said) => {
    const { code, stderr } = await project.run('import', 'wordpress', fixture, ...options);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(join(project.root, 'x'))).toBe(false);
  });

  test('does nothing with a file that is no export', async () => {
    const file = project.write('feed.xml', '<rss version="2.0"><channel><title>A feed</title></channel></rss>');
    const { code, stdout } = await project.run(
      'import',
      'wordpress',
      file,
      '--brand',
      'hollyhock',
      '--to',
      'x',
      '--json',
    );
    expect([code, JSON.parse(stdout).error]).toEqual([
      2,
      { message: expect.stringContaining('is RSS, but not an export'), fix: expect.stringContaining('Tools, Export') },
    ]);
  });

  test('ends with 1 where something was not imported', async () => {
    project.write('y/hollyhock/posts/first-sowing.md', 'Somebody else wrote this.');
    const { code, stderr } = await project.run('import', 'wordpress', fixture, '--brand', 'hollyhock', '--to', 'y');
    expect([code, stderr]).toEqual([1, expect.stringContaining('posts/first-sowing.md was there before')]);
  });
});
