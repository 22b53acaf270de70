import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sections } from '../src/sections.js';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const script = file('../scripts/record-props.js');
const contract = pathToFileURL(file('../../contract/dist/index.js')).href;
const project = mkdtempSync(join(tmpdir(), 'pantograph-props-'));
const home = join(project, 'packages/components');
const record = join(home, 'src/offer/offer.props.json');

afterAll(() => rmSync(project, { recursive: true, force: true }));
beforeEach(() => rmSync(home, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

/** Keep the record of a section with these fields and steps, as the package's build does; gives what it says of what is wrong. */
function build(fields: string, steps = ''): string {
  mkdirSync(join(home, 'src/offer'), { recursive: true });
  write(
    'dist/sections.js',
    `import { choice, group, list, text } from '${contract}';
const { shape } = group({ ${fields} }, { label: 'Offer' });
export const sections = { offer: { props: { shape } } };`,
  );
  write('dist/migrations.js', `export const migrations = [${steps}];`);
  try {
    execFileSync(process.execPath, [script, home], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

const step = (to: number, changes: string) =>
  `{ section: 'offer', type: 'page', to: ${to}, summary: 'offer changed', changes: ['${changes}'], migrate: (older) => older },`;
const title = "title: text({ label: 'Title', max: 9 }),";
const body = "body: text({ label: 'Text', max: 9 }).optional(),";
const variant = (...names: string[]) =>
  `variant: choice({ label: 'Composition', options: { ${names.map((name) => `${name}: '${name}'`).join(', ')} } }).optional(),`;
const items = (fields: string) =>
  `items: list(group({ ${fields} }, { label: 'Point' }), { label: 'Points', max: 9 }).optional(),`;

describe('the record of a section', () => {
  test('takes what comes to the section, and says of each prop what a document may write', () => {
    expect(build(title)).toBe('');
    expect(build(title + variant('grid', 'rows') + items(title + body))).toBe('');
    expect(JSON.parse(readFileSync(record, 'utf8'))).toEqual({
      version: 1,
      props: {
        title: 'string',
        variant: "'grid' | 'rows'?",
        items: 'array?',
        'items[]': 'object',
        'items[].title': 'string',
        'items[].body': 'string?',
      },
    });
  });

  test.each([
    ['a prop that is gone', title + body, title, '"body" is gone'],
    ['one inside a list', title + items(title + body), title + items(title), '"items[].body" is gone'],
    ['a new one that is required', title, `${title}price: text({ label: 'Price', max: 9 }),`, '"price" is new and'],
    ['one that is required from now on', title + body, title + body.replace('.optional()', ''), '"body" could be left'],
    ['a choice that is gone', variant('grid', 'rows'), variant('grid'), `"variant" cannot be 'rows' any more`],
    [
      'another kind',
      title,
      `title: list(${title.slice(7, -1)}, { label: 'Titles', max: 9 }),`,
      '"title" was string and',
    ],
  ])('stops the build at %s, with file, prop and remedy', (_what, before, after, said) => {
    build(before);
    const kept = readFileSync(record, 'utf8');
    const message = build(after);
    expect(message).toContain(`packages/components/src/offer/offer.schema.ts: the prop ${said}`);
    expect(message).toContain('offer.migrations.ts beside it, `to: 2`');
    expect(message.match(/the prop/g), 'it is told once').toHaveLength(1);
    expect(readFileSync(record, 'utf8')).toBe(kept);
  });

  test('lets a choice grow, a prop become optional and another come', () => {
    build(title + variant('grid'));
    expect(build(title.replace('),', ').optional(),') + variant('grid', 'rows') + body)).toBe('');
  });

  test('is kept anew once a step names what changed', () => {
    build(title + body);
    expect(build(title, step(2, 'text'))).toContain('"body" is gone');
    expect(build(title, step(2, 'body'))).toBe('');
    expect(JSON.parse(readFileSync(record, 'utf8'))).toEqual({ version: 2, props: { title: 'string' } });
  });

  test('does not take an old step for a new change, nor one to a version that pages have left', () => {
    build(title + body);
    build(title, step(2, 'body'));
    build(title + body, step(2, 'body'));
    expect(build(title, step(2, 'body'))).toContain('`to: 3`');
    expect(build(title, step(2, 'body') + step(3, 'body'))).toBe('');
  });
});

test.each(Object.keys(sections))('%s has a record', (name) => {
  expect(existsSync(file(`../src/${name}/${name}.props.json`))).toBe(true);
});
