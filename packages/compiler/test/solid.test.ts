import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Component, createComponent } from 'solid-js';
import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { compilePackage } from '../src/targets/solid/build/compile-package.js';
import { fixtureWorkspace } from './fixtures/compile-fixtures.js';

const root = join(import.meta.dirname, '../../..');

/** Compile the fixtures to Solid and build them as its package is built. */
async function buildFixtures() {
  const { compile, output } = fixtureWorkspace();
  await compile(['solid']);
  const src = output('solid');
  const dist = join(dirname(src), 'dist');
  const config = {
    extends: join(root, 'packages/solid/tsconfig.json'),
    compilerOptions: { rootDir: src, outDir: dist, tsBuildInfoFile: join(dist, '.tsbuildinfo') },
    include: [src],
  };
  writeFileSync(join(dirname(src), 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', dirname(src)], { encoding: 'utf8' });
  return { src, dist, problems: stdout, compiled: await compilePackage(src, dist) };
}

const { src, dist, problems, compiled } = await buildFixtures();

/** Render a fixture on the server, without what hydration needs. */
async function render(name: string, title: string, props: object): Promise<string> {
  const module = (await import(pathToFileURL(join(dist, 'server', `${name}.js`)).href)) as Record<string, Component>;
  const component = module[title] ?? expect.fail(`no ${title}`);
  const html = renderToString(() => createComponent(component, props));
  return html.replace(/<!--.*?-->/g, '').replace(/ data-hk="[^"]*"/g, '');
}

describe('The Solid target', () => {
  test('gives modules that the strictest type check takes', () => {
    expect(problems).toBe('');
  });

  test('gives components that keep the recorded form', () => {
    for (const name of ['specimen', 'tag', 'loud-tag']) {
      expect(readFileSync(join(src, `${name}.tsx`), 'utf8')).toMatchSnapshot(name);
    }
  });

  test('compiles each module for browsers and for servers, beside its source', () => {
    expect(compiled.toSorted()).toEqual(['follow-links', 'index', 'loud-tag', 'specimen', 'tag', 'testing']);
    expect(readFileSync(join(dist, 'specimen.jsx'), 'utf8')).toContain('{(item, index) => <li');
    expect(readFileSync(join(dist, 'dom/specimen.js'), 'utf8')).toContain('getNextElement');
    expect(readFileSync(join(dist, 'server/specimen.js'), 'utf8')).toContain('ssrElement');
    expect(readFileSync(join(dist, 'dom/specimen.js'), 'utf8')).toMatch(/from ["']\.\/tag\.js["']/);
  });

  test('renders all that markup may say', async () => {
    const props = {
      title: 'a < b',
      note: '\nNote',
      body: '<b>x</b>',
      open: true,
      count: 0,
      items: [{ label: 'One' }, { label: 'Two' }],
      class: 'mine',
      classList: { chosen: true, not: false },
      style: { color: 'red' },
      children: 'Content',
    };
    expect(await render('specimen', 'Specimen', props)).toMatchSnapshot();
    expect(
      await render('specimen', 'Specimen', { title: 'x', href: 'javascript:x', style: 'color:red' }),
    ).toMatchSnapshot();
    expect(await render('loud-tag', 'LoudTag', { class: 'mine', 'data-level': 1, children: 'x' })).toMatchSnapshot();
  });

  test('fills a slot with what it is given, and otherwise with its default', async () => {
    expect(await render('specimen', 'Specimen', { title: 'x' })).toContain('<hr>');
    expect(await render('specimen', 'Specimen', { title: 'x', media: 'Picture' })).toMatch(/Picture<\/details>/);
  });
});

describe('Building a Solid package', () => {
  test('leaves alone what did not change', async () => {
    const { mtimeMs } = statSync(join(dist, 'dom/tag.js'));
    expect(await compilePackage(src, dist)).toEqual([]);
    expect(statSync(join(dist, 'dom/tag.js')).mtimeMs).toBe(mtimeMs);
  });

  test('compiles the one module that changed, and takes away what is gone', async () => {
    const file = join(src, 'tag.tsx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"tag"', '"tags"'));
    rmSync(join(src, 'loud-tag.tsx'));
    expect(await compilePackage(src, dist)).toEqual(['tag']);
    expect(readFileSync(join(dist, 'server/tag.js'), 'utf8')).toContain('"tags"');
    expect(existsSync(join(dist, 'dom/loud-tag.js'))).toBe(false);
  });
});
