import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadRenderer } from '../src/publication/load-renderer.js';
import { page, TestProject } from './project.js';

const project = new TestProject();
const out = join(project.root, 'dist/site');

afterAll(() => project.remove());

describe('pantograph publish', () => {
  test('writes the site, and writes nothing again when nothing changed', async () => {
    const before = JSON.parse((await project.run('status', '--json')).stdout);
    expect(before.store).toBeNull();
    const first = await project.run('publish', '--json');
    expect(first).toMatchObject({ code: 0 });
    const result = JSON.parse(first.stdout);
    for (const name of ['documents', 'outputs', 'written', 'unchanged', 'ms'])
      expect(result[name]).toSatisfy(Number.isInteger);
    expect(result).toMatchObject({ refused: [], unchanged: 0, written: result.outputs });
    expect(readFileSync(join(out, 'tidewater/index.html'), 'utf8')).toContain('Know before the ship does');

    const second = JSON.parse((await project.run('publish', '--json')).stdout);
    expect(second).toMatchObject({ outputs: result.outputs, written: 0, unchanged: result.outputs });
    expect(JSON.parse((await project.run('status', '--json')).stdout).brands).toContainEqual(
      expect.objectContaining({ brand: 'tidewater', pages: 2, posts: 0 }),
    );
  });

  test('refuses what is wrong, publishes the rest, and leaves what was live', async () => {
    project.write('apps/site/content/tidewater/pages/pilot.yaml', page('A pilot', '  - section: carousel\n'));
    project.write('apps/site/content/tidewater/pages/port.yaml', page('A new port'));
    const { code, stdout } = await project.run('publish', '--json');
    const { refused } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({
      file: expect.stringContaining('pages/pilot.yaml'),
      path: expect.stringContaining('sections.2'),
      message: expect.stringContaining('carousel'),
      fix: expect.stringMatching(/.+/),
    });
    expect(readFileSync(join(out, 'tidewater/pilot/index.html'), 'utf8')).toContain('A pilot for small terminals');
    expect(existsSync(join(out, 'tidewater/port/index.html'))).toBe(true);
    project.write('apps/site/content/tidewater/pages/pilot.yaml', page('A pilot for small terminals'));
    expect((await project.run('publish')).code).toBe(0);
  });

  test('leaves other brands and languages as they are where one is named', async () => {
    project.write('apps/site/content/tidewater/pages/home.de.yaml', page('Vor dem Schiff Bescheid wissen'));
    expect((await project.run('publish')).code).toBe(0);
    for (const parameters of [
      ['--brand', 'tidewater'],
      ['--brand', 'tidewater', '--locale', 'de'],
      ['--locale', 'de'],
      [],
    ]) {
      const { code, stdout } = await project.run('publish', ...parameters, '--json');
      expect({ parameters, code, ...JSON.parse(stdout) }).toMatchObject({
        parameters,
        code: 0,
        removed: 0,
        refused: [],
      });
      for (const path of ['tidewater/index.html', 'tidewater/de/index.html', 'hollyhock/index.html']) {
        expect(existsSync(join(out, path)), `${path} after ${parameters.join(' ')}`).toBe(true);
      }
    }
  });

  test('publishes the other brand where one has broken tokens, and leaves the broken one live as it was', async () => {
    const file = join(project.root, 'tokens/brands/tidewater/semantic.json');
    const tokens = readFileSync(file, 'utf8');
    const before = readFileSync(join(out, 'tidewater/brand/tokens.css'), 'utf8');
    writeFileSync(file, tokens.replace(/"\{[a-z.0-9-]+\}"/, '"{color.nowhere}"'));
    project.write('apps/site/content/hollyhock/pages/home.yaml', page('Something came up'));
    const { code, stdout } = await project.run('publish', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).refused[0]).toMatchObject({
      file: 'tokens/brands/tidewater/semantic.json',
      line: expect.any(Number),
      message: expect.stringContaining('color.nowhere'),
    });
    expect(readFileSync(join(out, 'hollyhock/index.html'), 'utf8')).toContain('Something came up');
    expect(readFileSync(join(out, 'tidewater/brand/tokens.css'), 'utf8')).toBe(before);

    rmSync(join(project.root, '.pantograph/tokens'), { recursive: true });
    project.write('apps/site/content/hollyhock/pages/home.yaml', page('Something will come up'));
    const again = JSON.parse((await project.run('publish', '--json')).stdout);
    expect(again.refused.every((refusal: { file: string }) => refusal.file.startsWith('tokens/brands/tidewater'))).toBe(
      true,
    );
    expect(readFileSync(join(out, 'hollyhock/index.html'), 'utf8')).toContain('Something will come up');
    expect(readFileSync(join(out, 'tidewater/index.html'), 'utf8')).toContain('Know before the ship does');
    writeFileSync(file, tokens);
    expect((await project.run('publish')).code).toBe(0);
  });

  test('writes one brand where one is named, below its own address', async () => {
    const { stdout } = await project.run(
      'publish',
      '--brand',
      'hollyhock',
      '--out',
      'public',
      '--base-url',
      'https://seeds.test',
      '--json',
    );
    expect(JSON.parse(stdout).outputs).toBeGreaterThan(0);
    expect(existsSync(join(project.root, 'public/tidewater'))).toBe(false);
    expect(readFileSync(join(project.root, 'public/hollyhock/index.html'), 'utf8')).toContain(
      'href="https://seeds.test/"',
    );
  });
});

describe('pantograph check', () => {
  test('says file, line, path and remedy, and writes nothing', async () => {
    const other = new TestProject();
    other.write('apps/site/content/tidewater/pages/pilot.yaml', page('x'.repeat(95)));
    other.write(
      'apps/site/content/tidewater/posts/night.md',
      '---\ntitle: Night\n---\n\nText with [a link](post:nowhere).\n',
    );
    const { code, stdout, stderr } = await other.run('check', '--json');
    const { errors, findings } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(errors).toBeGreaterThan(1);
    expect(findings).toContainEqual(
      expect.objectContaining({
        file: 'tidewater/pages/pilot.yaml',
        path: 'sections.0.title',
        line: 6,
        message: expect.stringContaining('limit'),
      }),
    );
    expect(existsSync(join(other.root, 'dist'))).toBe(false);
    other.remove();
  });
});

test('pantograph check tells of addresses of our own that lead nowhere, and of no other', async () => {
  const other = new TestProject();
  const targets = [
    '/nowhere/',
    '/links/',
    '/',
    '/blog/',
    '/blog/missing/',
    '/media/a.svg',
    'https://example.org/nowhere/',
  ];
  const sections = targets.map(
    (href) => `  - section: call-to-action\n    title: More\n    primary: { label: Go, href: '${href}' }\n`,
  );
  other.write('apps/site/content/hollyhock/pages/links.yaml', page('Links', sections.join('')));
  const { findings } = JSON.parse((await other.run('check', '--json')).stdout);
  const told = findings.filter(({ rule }: { rule: string }) => rule === 'internal-path');
  expect(told.map(({ message }: { message: string }) => /at (\S+)\.$/.exec(message)?.[1])).toEqual([
    '/nowhere/',
    '/blog/missing/',
  ]);
  other.remove();
});

describe('pantograph migrate', () => {
  test('leaves documents of the newest version alone and names one from the future', async () => {
    project.write('apps/site/content/tidewater/pages/later.yaml', `schemaVersion: 99\n${page('Later')}`);
    const { code, stdout } = await project.run('migrate', '--json');
    const { documents, migrated, findings } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(documents).toBeGreaterThan(4);
    expect(migrated).toEqual([]);
    expect(findings).toEqual([
      expect.objectContaining({ file: 'tidewater/pages/later.yaml', message: expect.stringContaining('99') }),
    ]);
  });
});

test('pantograph migrate looks at the files of the brand that was asked for', async () => {
  const { stdout } = await project.run('migrate', '--brand', 'hollyhock', '--json');
  expect(JSON.parse(stdout).findings).toEqual([]);
});

test('publish says so where .pantograph goes while pages are made', async () => {
  const renderer = await loadRenderer(project.root);
  rmSync(join(project.root, '.pantograph'), { recursive: true });
  await expect(renderer.render('page', {})).rejects.toMatchObject({
    message: expect.stringContaining('were removed'),
    fix: expect.stringContaining('Publish again'),
  });
});

describe('a command that cannot begin', () => {
  test.each([
    [['publish', '--brand', 'acme'], 'There is no brand "acme"', 'tidewater'],
    [['publish', '--source', 'elsewhere'], '"elsewhere" is not a source', 'KIND:PLACE'],
    [['publish', '--source', 'ftp:tokens', '--brand', 'tidewater'], 'ftp', 'files, markdown'],
    [['publish', '--source', 'files:nowhere'], 'is not there', 'Check the place'],
    [['publish', '--source', 'markdown:tokens'], 'names no brand', '--brand'],
    [['publish', '--base-url', 'seeds', '--brand', 'hollyhock'], '"seeds" is not a base address', 'https://'],
    [['publish', '--base-url', 'https://one.test'], 'cannot share one address', '{brand}'],
    [['new', 'page', '../up', '--template', 'home', '--brand', 'tidewater'], '../up', 'letters'],
    [['new', 'page', 'x', '--template', 'poster', '--brand', 'tidewater'], 'poster', 'home, '],
    [['new', 'page', 'x', '--template', 'home'], 'belongs to a brand', '--brand'],
    [['publish', '--brand', 'tidewater', '--locale', 'fr'], 'no locale "fr"', 'en, de, ar'],
    [['publish', '--locale', 'EN'], 'No brand has the locale "EN"', 'en, fr, ar, de'],
    [['publish', '--base-url', 'https://me:secret@{brand}.test'], 'a name and a password', 'without them'],
    [['publish', '--out', '/dev/null'], '/dev/null is a file', 'Name a folder'],
    [['publish', '--out', 'apps/site/content/site'], 'content is read there', '--out'],
    [['publish', '--out', '.'], 'the project is in it', '--out'],
    [['publish', '--out', '/'], 'the project is in it', '--out'],
    [['publish', '--out', 'tokens/site'], 'the tokens are there', '--out'],
    [['publish', '--out', '.pantograph'], 'its own files', '--out'],
    [['publish', '--out', `/tmp/${'long'.repeat(80)}`], 'ENAMETOOLONG', 'long'],
    [['publish', '--brand', 'tidewater', '--brand', 'hollyhock'], '--brand is given twice', 'Give it once'],
    [['check', '--locale', 'en', '--locale', 'de'], '--locale is given twice', 'Give it once'],
    [['new', 'page', 'blog', '--template', 'home', '--brand', 'tidewater'], 'the site uses itself', 'another name'],
    [['new', 'page', 'de', '--template', 'home', '--brand', 'tidewater'], 'that language', 'another name'],
    [['new', 'page', 'pilot.de', '--template', 'home', '--brand', 'tidewater'], 'language de', '--locale de'],
    [['new', 'page', 'open-day.yaml', '--template', 'home', '--brand', 'tidewater'], 'like a file', 'Leave out'],
    [['new', 'page', 'PILOT', '--template', 'home', '--brand', 'tidewater'], 'pilot.yaml is there already', 'another'],
    [['dev', '--port', 'http'], '"http" is not a port', '65535'],
    [['pubish'], "unknown command 'pubish'", 'publish'],
  ])('says so: %j', async (parameters, message, remedy) => {
    const { code, stderr } = await project.run(...parameters);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(remedy);
  });

  test.runIf(existsSync('/proc/self'))('says at once that a place can hold no folder', async () => {
    const { code, stderr } = await project.run('publish', '--out', '/proc/site');
    expect(code).toBe(2);
    expect(stderr).toContain('No folder can be made in /proc. Name another folder with --out.');
  });

  test('says so outside of a project, and publishes no other one', async () => {
    const empty = new TestProject();
    rmSync(join(empty.root, 'tokens'), { recursive: true });
    const { code, stderr } = await empty.run('publish');
    expect(code).toBe(2);
    expect(stderr).toContain('not a Pantograph project');
    empty.remove();
  });

  test.each([
    [['publish', '--brand', 'acme'], 'acme', 'tidewater'],
    [['publish', '--frob'], '--frob', '--help'],
    [['frob'], 'frob', '--help'],
    [['publish', 'extra'], 'argument', '--help'],
    [['publish', '--source', 'ftp:tokens', '--brand', 'tidewater'], 'ftp:', 'files, markdown'],
  ])('says so as JSON where that was asked for: %j', async (parameters, message, fix) => {
    const { code, stdout } = await project.run(...parameters, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
  });
});

test('pantograph --version says which it is', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(await project.run('--version')).toMatchObject({ code: 0, stdout: `${version}\n` });
});

test.each(['publish', 'dev', 'check', 'migrate', 'new', 'status'])(
  'pantograph %s --help says what it takes',
  async (name) => {
    const { code, stdout } = await project.run(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: pantograph');
  },
);
