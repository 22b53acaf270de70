import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { key, OutboxServer } from '../../content/test/cms-place.js';
import { page, settings, TestProject } from './project.js';

async function open() {
  const project = new TestProject();
  onTestFinished(() => project.remove());
  const server = new OutboxServer();
  const address = await server.start();
  server.text('tidewater/settings.yaml', settings('Tidewater'));
  server.text('tidewater/pages/home.json', JSON.stringify(fields('Of the CMS')));
  const run = (command: string, given = key) =>
    project.runWith(
      { PANTOGRAPH_CMS_KEY: given },
      command,
      '--source',
      `cms:${address}`,
      '--brand',
      'tidewater',
      '--json',
    );
  const home = () => readFileSync(join(project.root, 'dist/site/tidewater/index.html'), 'utf8');
  return { project, server, run, home };
}

function fields(title: string): object {
  return { template: 'home', title, description: 'What it is about.', sections: [{ section: 'hero', title }] };
}

test('publishes what a CMS has published, then what changed there', async () => {
  const { project, server, run, home } = await open();
  expect(await run('publish')).toMatchObject({ code: 0 });
  expect(home()).toContain('Of the CMS');
  server.text('tidewater/pages/home.json', JSON.stringify(fields('Changed there')));
  server.text('tidewater/pages/pilot.yaml', page('A pilot of the CMS'));
  expect(await run('publish')).toMatchObject({ code: 0 });
  expect(home()).toContain('Changed there');
  expect(existsSync(join(project.root, 'dist/site/tidewater/card.png'))).toBe(true);
  server.delete('tidewater/pages/pilot.yaml');
  expect(JSON.parse((await run('publish')).stdout)).toMatchObject({ documents: 2 });
  expect(existsSync(join(project.root, 'dist/site/tidewater/pilot/index.html'))).toBe(false);
});

test('leaves the site as it is where the CMS does not answer or know it', async () => {
  const { server, run, home } = await open();
  await run('publish');
  const refused = await run('publish', 'another key');
  expect(refused.code).toBe(2);
  expect(JSON.parse(refused.stdout)).toMatchObject({
    error: { message: expect.stringContaining('does not know'), fix: expect.stringContaining('PANTOGRAPH_CMS_KEY') },
  });
  server.stop();
  const silent = await run('publish');
  expect(silent.code).toBe(2);
  expect(JSON.parse(silent.stdout)).toMatchObject({ error: { message: expect.stringContaining('does not answer') } });
  expect(home()).toContain('Of the CMS');
});

test('checks what a CMS has published and leaves nothing behind', async () => {
  const { server, run } = await open();
  server.text(
    'tidewater/pages/wrong.json',
    JSON.stringify({ ...fields('Wrong'), sections: [{ section: 'carousel' }] }),
  );
  const { code, stdout } = await run('check');
  expect(code).toBe(1);
  expect(JSON.parse(stdout).findings).toContainEqual(
    expect.objectContaining({ file: 'tidewater/pages/wrong.json', message: expect.stringContaining('carousel') }),
  );
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('pantograph-check-'))).toEqual([]);
});
