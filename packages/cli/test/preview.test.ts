import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { TestProject } from './project.js';

const project = new TestProject();
const out = join(project.root, 'dist/site');
const shell = join(out, 'tidewater/preview/index.html');
const origins = () =>
  JSON.parse(/id="pantograph-preview">(.*?)<\/script>/.exec(readFileSync(shell, 'utf8'))?.[1] ?? '{}').origins;

afterAll(() => project.remove());

test('a site is published with a shell for drafts where an editor is named, by option or environment', async () => {
  expect((await project.run('publish')).code).toBe(0);
  expect(existsSync(shell)).toBe(false);
  const parameters = ['--preview-origin', 'https://cms.example.org', '--preview-origin', 'http://localhost:3000'];
  expect((await project.run('publish', ...parameters)).code).toBe(0);
  expect(origins()).toEqual(['https://cms.example.org', 'http://localhost:3000']);
  const script = /<script type="module" src="([^"]+)"/.exec(readFileSync(shell, 'utf8'))?.[1] ?? '';
  expect(readFileSync(join(out, 'tidewater', script), 'utf8').length).toBeGreaterThan(1000);
  const environment = { PANTOGRAPH_PREVIEW_ORIGINS: 'https://a.example, https://b.example' };
  expect((await project.runWith(environment, 'publish')).code).toBe(0);
  expect(origins()).toEqual(['https://a.example', 'https://b.example']);
  expect((await project.run('publish')).code).toBe(0);
  expect(existsSync(shell)).toBe(false);
}, 90_000);

test.each([
  'cms.example.org',
  'https://cms.example.org/',
  'https://cms.example.org/admin',
  'ftp://cms.example.org',
  '*',
])('an editor is named by its origin, not by %s', async (origin) => {
  const { code, stderr } = await project.run('publish', '--preview-origin', origin);
  expect(code).toBe(2);
  expect(stderr).toContain(`"${origin}" is not where an editor runs.`);
  expect(stderr).toContain('such as https://cms.example.org');
});
