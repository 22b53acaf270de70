import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { fixtureWorkspace } from './fixtures/compile-fixtures.js';

const compiled = async () => {
  const workspace = fixtureWorkspace();
  await workspace.compile(['vue']);
  return workspace.output('vue');
};

test('Vue components keep the recorded form, as source and compiled', async () => {
  const folder = await compiled();
  for (const file of ['specimen.vue', 'specimen.ts', 'loud-tag.vue', 'loud-tag.ts', 'index.ts']) {
    expect(readFileSync(join(folder, file), 'utf8'), file).toMatchSnapshot(file);
  }
});

test("Vue components pass Vue's strictest type check", async () => {
  const folder = await compiled();
  const templates = join(import.meta.dirname, '../../vue/tsconfig.templates.json');
  const compilerOptions = { types: [], rootDir: '.', incremental: false, tsBuildInfoFile: null };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: templates, compilerOptions, include: ['.'] }));
  const checker = fileURLToPath(import.meta.resolve('vue-tsc/bin/vue-tsc.js'));
  expect(spawnSync(process.execPath, [checker, '-p', folder], { encoding: 'utf8' }).stdout).toBe('');
}, 60_000);

test.each([
  ['keeps texts apart and together', { title: 'a', count: 2 }, '<summary tabindex="0">a, é2</summary>'],
  ['quotes what means something in a template', { title: 'a' }, '<p>1 &lt; 2 {</p>'],
  ['fills a slot of another component by name', { title: 'a' }, '<svg viewBox="0 0 1 1" stroke-width="2"></svg>'],
  ['writes the value of a text area as its content', { title: 'a', note: '<' }, '>&lt;</textarea>'],
  ['falls back where a slot is empty', { title: 'a' }, '<hr>'],
  ['hands over a custom property', { title: 'a', count: 3 }, 'style="--count:3;"'],
  ['repeats over nothing', { title: 'a' }, '<ul><!--[--><!--]--></ul>'],
])('A Vue component %s', async (_, props, expected) => {
  const { Specimen } = await import(join(await compiled(), 'specimen.ts'));
  expect(await renderToString(createSSRApp({ render: () => h(Specimen, props) }))).toContain(expected);
});

test('attributes reach the root of a component that is the root, and replace nothing it says', async () => {
  const { LoudTag } = await import(join(await compiled(), 'loud-tag.ts'));
  const given = { level: 2, class: 'mine', id: 'mine', 'data-level': 3 };
  const html = await renderToString(createSSRApp({ render: () => h(LoudTag, given) }));
  expect(html).toContain('<span class="tag loud mine" id="mine" data-level="2" data-tone="loud">');
});
