import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestProject } from './project.js';

let project: TestProject;

beforeEach(() => {
  project = new TestProject();
});
afterEach(() => project.remove());

const content = () => join(project.root, 'apps/site/content');
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
