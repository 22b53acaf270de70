import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestProject } from './project.js';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const project = new TestProject();
const sources = join(project.root, 'packages/components/src');
const targets = ['html', 'react', 'vue', 'svelte', 'web-components', 'angular', 'solid'];

beforeAll(() => {
  const copy = (path: string) =>
    cpSync(join(repository, path), join(project.root, path), {
      recursive: true,
      filter: (file) => !/node_modules|tsbuildinfo|components\/dist/.test(file),
    });
  for (const path of ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.lite.json', 'lite.d.ts']) {
    copy(`packages/components/${path}`);
  }
  for (const path of ['tsconfig.base.json', 'package.json', 'biome.json', '.gitignore']) copy(path);
  copy('packages/compiler');
  copy('packages/contract');
  for (const target of targets) mkdirSync(join(project.root, 'packages', target), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(project.root, 'node_modules'));
});
afterAll(() => project.remove());

const kinds: [name: string, flags: string[]][] = [
  ['note-strip', []],
  ['fold-out', ['--interactive']],
  ['key-points', ['--section']],
  ['the-longest-name-allowed', ['--interactive']],
  ['the-longest-section-name', ['--section']],
];

describe('pantograph new component', () => {
  test.each(kinds)('writes the folder of %s, and says what is next', async (name, flags) => {
    const { code, stdout } = await project.run('new', 'component', name, ...flags);
    expect(code).toBe(0);
    for (const file of readdirSync(join(sources, name))) expect(stdout).toContain(`src/${name}/${file}`);
    expect(stdout).toContain(`-t "${name} in"`);
    expect(existsSync(join(sources, name, `${name}.cases.ts`))).toBe(flags.includes('--interactive'));
  });

  test('as one JSON object', async () => {
    const { stdout } = await project.run('new', 'component', 'plain-words', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      component: 'plain-words',
      kind: 'static',
      files: expect.arrayContaining(['packages/components/src/plain-words/plain-words.lite.tsx']),
    });
  });

  test('what it wrote builds as it stands: contracts, markup and style', () => {
    const run = (...parameters: string[]) =>
      execFileSync(process.execPath, parameters, { cwd: join(project.root, 'packages/components'), encoding: 'utf8' });
    const tsc = join(repository, 'node_modules/typescript-7/bin/tsc');
    run('scripts/list-components.js');
    run(tsc, '-b');
    run('scripts/record-props.js');
    run('scripts/build-css.js');
    run(tsc, '-p', 'tsconfig.lite.json');
    const record = join(sources, 'key-points/key-points.props.json');
    expect(JSON.parse(readFileSync(record, 'utf8')).props['items[].title']).toBe('string');
    expect(readFileSync(join(sources, 'generated/contracts.ts'), 'utf8')).toContain("'fold-out': foldOut,");
  }, 120_000);

  test.each(targets)(
    'what it wrote compiles for %s',
    (target) => {
      const compiler = join(project.root, 'packages/compiler/dist/cli.js');
      const names = kinds.map(([name]) => name);
      const said = execFileSync(process.execPath, [compiler, target, ...names], { encoding: 'utf8' });
      expect(said).toContain(`${target}: ${names.length} compiled`);
      const written = readdirSync(join(project.root, 'packages', target, 'src'), { recursive: true, encoding: 'utf8' });
      for (const name of names) expect(written.some((file) => file.includes(name))).toBe(true);
    },
    60_000,
  );

  test('what it wrote is formatted and linted', () => {
    const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');
    const folders = kinds.map(([name]) => join(sources, name));
    expect(() =>
      execFileSync(process.execPath, [biome, 'check', ...folders], { cwd: project.root, stdio: 'pipe' }),
    ).not.toThrow();
  });

  test.each([
    ['NoteStrip', 'is not in kebab-case', 'Write note-strip.'],
    ['-', 'is not in kebab-case', 'such as price-table'],
    ['grid-2-up', 'is not in kebab-case', 'Write grid-up.'],
    ['button', 'packages/components/src/button is there already', 'Choose another name'],
    ['field', 'packages/components/src/field is there already', 'Choose another name'],
    ['caption', 'is an HTML element', 'such as price-caption'],
    ['class', 'is a word of JavaScript', 'such as price-class'],
    ['promise', 'something of its own', 'such as price-promise'],
    ['show', 'something of its own', 'such as price-show'],
    ['index', 'packages/components/src/index.ts is there already', 'Choose another name'],
    ['runtime', 'is a file that the packages have', 'such as price-runtime'],
    ['button-props', 'that of a type of another component', 'Leave out "-props"'],
    ['a-name-that-is-far-too-long', 'is longer than 24 characters', 'shorter'],
  ])('refuses the name %s and writes nothing', async (name, why, remedy) => {
    const before = readdirSync(sources);
    const { code, stderr } = await project.run('new', 'component', '--', name);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).toContain(remedy);
    expect(readdirSync(sources)).toEqual(before);
  });

  test('says where components are written, in a project without their sources', async () => {
    const other = new TestProject();
    writeFileSync(join(other.root, 'README.md'), '');
    const { code, stderr } = await other.run('new', 'component', 'note-strip');
    other.remove();
    expect(code).toBe(2);
    expect(stderr).toContain('no folder packages/components/src');
    expect(stderr).toContain("in a clone of Pantograph's repository");
  });
});
