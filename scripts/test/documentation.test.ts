import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const files = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md', 'apps/*/README.md'], { cwd: root }).sort();

test.each(files)('every link in %s leads to a file', (file) => {
  const paths = [...read(file).matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)/g)].map(([, path = '']) => path);
  expect(paths.filter((path) => !existsSync(join(root, dirname(file), path)))).toEqual([]);
});

test.each(files)('every script that %s names is there', (file) => {
  const named = [...read(file).matchAll(/npm run ([\w:-]+)(?![\w:-]| -w)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test('the index of decisions has every record with its title, in order', () => {
  const records = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name));
  const titles = records.map((name) => read(`docs/decisions/${name}`).split('\n')[0]?.slice('# 0000 '.length));
  const listed = [...read('docs/decisions/README.md').matchAll(/^- \[(\d{4})\]\((.+)\) (.+)$/gm)];
  expect(listed.map(([, , name, title]) => [name, title])).toEqual(records.map((name, at) => [name, titles[at]]));
  expect(listed.map(([, number]) => number)).toEqual(records.map((name) => name.slice(0, 4)));
});

test('every channel has a page with its picture, and the index of channels has it', () => {
  const names = [...read('packages/channels/src/channel.ts').matchAll(/^ {2}'([a-z-]+)',$/gm)].map(([, name]) => name);
  expect(names).toContain('email');
  const lacking = names.filter((name) => {
    const page = `docs/channels/${name}.md`;
    const picture = `pictures/${name}.webp`;
    return !(existsSync(join(root, page)) && read(page).includes(`](${picture})`));
  });
  expect(lacking).toEqual([]);
  expect(names.filter((name) => !read('docs/channels/README.md').includes(`](${name}.md)`))).toEqual([]);
});
