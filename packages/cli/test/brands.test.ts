import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestProject } from './project.js';

let project: TestProject;

beforeEach(() => {
  project = new TestProject();
});
afterEach(() => project.remove());

const content = () => join(project.root, 'apps/site/content');
const yaml = () => join(project.root, 'tokens/brands/tidewater/brand.yaml');
const editBrand = (from: string, to: string) =>
  writeFileSync(
    yaml(),
    readFileSync(yaml(), 'utf8').replace(from, () => to),
  );
const json = async (...parameters: string[]) => {
  const { code, stdout } = await project.run(...parameters, '--json');
  return { code, ...JSON.parse(stdout) };
};

const of = (file: string, findings: readonly { file: string }[]) => findings.filter((finding) => finding.file === file);

describe('a brand without settings', () => {
  const warning = {
    file: 'tidewater/settings.yaml',
    message: expect.stringContaining('Tidewater has no settings'),
    fix: expect.stringMatching(/navigation.*footer.*blog.*notFound/),
  };

  test('is warned of once in publish, check and status, and is published', async () => {
    rmSync(join(content(), 'tidewater/settings.yaml'));
    const published = await json('publish');
    expect(published).toMatchObject({ code: 0, refused: [] });
    for (const { warnings } of [published, await json('publish'), await json('status')])
      expect(of(warning.file, warnings)).toMatchObject([warning]);
    const { code, findings } = await json('check');
    expect(code).toBe(0);
    expect(of(warning.file, findings)).toMatchObject([{ severity: 'warning', ...warning }]);
    expect((await project.run('publish')).stderr).toContain('tidewater/settings.yaml');
    expect((await project.run('status')).stdout).toContain('warning tidewater/settings.yaml');
  });

  test('is warned of below the folder of that brand alone', async () => {
    rmSync(join(content(), 'tidewater/settings.yaml'));
    const { warnings } = await json('publish', '--brand', 'tidewater', '--source', `files:${content()}/tidewater`);
    expect(of('settings.yaml', warnings)).toMatchObject([{ ...warning, file: 'settings.yaml' }]);
  });

  test('is not warned of where it has nothing live, or where its settings are there but refused', async () => {
    rmSync(join(content(), 'hollyhock'), { recursive: true });
    project.write('apps/site/content/tidewater/settings.yaml', 'navigation: none\n');
    const { refused, warnings } = await json('publish');
    expect(refused).toContainEqual(expect.objectContaining({ file: 'tidewater/settings.yaml' }));
    expect(warnings.filter(({ file }: { file: string }) => file.includes('settings'))).toEqual([]);
  });
});

describe('a brand whose variants are not known', () => {
  test.each([
    ['  hero: split', '  hero: spilt', 'hero', 'hero has no variant "spilt". Did you mean "split"?', 'overlap'],
    ['  blog: ledger', '  blog: list', 'blog', 'blog has no variant "list".', 'cards, ledger'],
    [
      '  faq: columns',
      '  faqs: columns',
      'faqs',
      'There is no section "faqs" with variants. Did you mean "faq"?',
      'hero',
    ],
    ['  faq: columns', '  button: primary', 'button', 'There is no section "button" with variants.', 'hero'],
  ])('is refused with its place and what is known: %s, written %s', async (from, to, name, message, known) => {
    editBrand(from, to);
    const line = readFileSync(yaml(), 'utf8').split('\n').indexOf(to) + 1;
    const finding = {
      file: 'tokens/brands/tidewater/brand.yaml',
      line,
      path: `variants.${name}`,
      message,
      fix: expect.stringContaining(known),
    };
    const { code, findings } = await json('check');
    expect(code).toBe(1);
    expect(of(finding.file, findings)).toMatchObject([{ severity: 'error', ...finding }]);
    const published = await json('publish');
    expect(published).toMatchObject({ code: 1, refused: [finding] });
    expect(readFileSync(join(project.root, 'dist/site/hollyhock/index.html'), 'utf8')).toContain('Something will');
  });

  test('stays live as it was, and is published again when it is mended', async () => {
    const file = join(project.root, 'dist/site/tidewater/index.html');
    await json('publish');
    const before = readFileSync(file, 'utf8');
    editBrand('  hero: split', '  hero: spilt');
    expect(await json('publish')).toMatchObject({ code: 1, written: 0, removed: 0 });
    expect(readFileSync(file, 'utf8')).toBe(before);
    editBrand('  hero: spilt', '  hero: statement');
    expect(await json('publish')).toMatchObject({ code: 0, refused: [] });
    expect(readFileSync(file, 'utf8')).not.toBe(before);
  });
});

test('a folder that is no brand is one finding, and the brands are published', async () => {
  mkdirSync(join(project.root, 'tokens/brands/empty'));
  const finding = { file: 'tokens/brands/empty/brand.yaml', message: 'The brand has no brand.yaml.' };
  expect((await json('check')).findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([
    expect.objectContaining(finding),
  ]);
  expect(await json('publish')).toMatchObject({ code: 1, refused: [finding] });
});

test('pantograph check tells of a broken brand.yaml as of anything else, and reads on', async () => {
  editBrand('timeZone: ', 'timeZone: Mars/');
  project.write('apps/site/content/hollyhock/pages/home.yaml', 'template: home\n');
  const { code, findings } = await json('check');
  expect(code).toBe(1);
  expect(findings.map(({ file }: { file: string }) => file)).toEqual(
    expect.arrayContaining(['tokens/brands/tidewater/brand.yaml', 'hollyhock/pages/home.yaml']),
  );
});
