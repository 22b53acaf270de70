import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TestProject } from './project.js';

const project = new TestProject();
const out = join(project.root, 'dist/site');

afterAll(() => project.remove());

describe('pantograph new page', () => {
  test.each(['home', 'product-launch', 'event', 'lead-magnet', 'pricing-first', 'legal'])(
    'writes a page from the template %s that is right as it stands',
    async (template) => {
      const { code, stdout } = await project.run(
        'new',
        'page',
        `new-${template}`,
        '--template',
        template,
        '--brand',
        'hollyhock',
      );
      expect(code).toBe(0);
      expect(stdout).toContain(`hollyhock/pages/new-${template}.yaml`);
    },
  );

  test('is a draft until its status says published', async () => {
    const file = join(project.root, 'apps/site/content/hollyhock/pages/new-event.yaml');
    await project.run('publish');
    expect(existsSync(join(out, 'hollyhock/new-event/index.html'))).toBe(false);
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: draft', 'status: published'));
    const checked = JSON.parse((await project.run('check', '--json')).stdout);
    expect(checked.errors).toBe(0);
    expect(checked.findings.filter(({ file }: { file: string }) => file.includes('/new-'))).toEqual([]);
    expect((await project.run('publish')).code).toBe(0);
    expect(readFileSync(join(out, 'hollyhock/new-event/index.html'), 'utf8')).toContain('<h1');
  });

  test('never writes over a page', async () => {
    const { code, stderr } = await project.run('new', 'page', 'home', '--template', 'home', '--brand', 'tidewater');
    expect(code).toBe(2);
    expect(stderr).toContain('is there already');
  });
});
