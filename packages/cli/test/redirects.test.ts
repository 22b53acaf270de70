import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { TestProject } from './project.js';

function open(redirects: string) {
  const project = new TestProject();
  onTestFinished(() => project.remove());
  project.write('apps/site/content/tidewater/redirects.json', redirects);
  const read = (path: string) => readFileSync(join(project.root, 'dist/site/tidewater', path), 'utf8');
  return { project, read };
}

test('a page at the old address leads on without script, and one that is gone says so', async () => {
  const { project, read } = open('[{ "from": "/old/", "to": "page:pilot" }, { "from": "/closed", "gone": true }]');
  expect(await project.run('publish')).toMatchObject({ code: 0 });
  const old = read('old/index.html');
  expect(old).toContain('<meta http-equiv="refresh" content="0; url=/pilot/">');
  expect(old).toContain('<link rel="canonical" href="https://www.tidewater.example/pilot/">');
  expect(old).toContain('<meta name="robots" content="noindex">');
  expect(old).toMatch(/<a [^>]*href="\/pilot\/"/);
  expect(old).not.toContain('404');
  const closed = read('closed/index.html');
  expect(closed).toContain('<meta name="robots" content="noindex">');
  expect(closed).not.toContain('http-equiv="refresh"');
  expect(read('_redirects')).toBe('/old/ /pilot/ 301\n/closed/ /closed/ 410\n');
});

test('check and publish name a redirect that a live page makes idle; migrate leaves the list as it is', async () => {
  const { project } = open('[{ "from": "/pilot/", "to": "page:home" }]');
  const { stdout } = await project.run('check', '--json');
  expect(JSON.parse(stdout).findings).toContainEqual(
    expect.objectContaining({
      file: 'tidewater/redirects.json',
      severity: 'warning',
      message: expect.stringContaining('tidewater/pages/pilot.yaml'),
    }),
  );
  const published = JSON.parse((await project.run('publish', '--json')).stdout);
  expect(published.warnings).toContainEqual(expect.objectContaining({ file: 'tidewater/redirects.json' }));
  expect(JSON.parse((await project.run('migrate', '--json')).stdout)).toMatchObject({ migrated: [], findings: [] });
});
