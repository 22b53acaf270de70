import { once } from 'node:events';
import { expect, test } from 'vitest';
import { key } from '../../content/test/cms-place.js';
import { cmsPage, cmsProject } from './watching.js';

const port = 4397;

test('dev follows a CMS, and says when it is away and back', async () => {
  const { project, server, address, live } = await cmsProject();
  const session = project.startWith(
    { PANTOGRAPH_CMS_KEY: key },
    ...['dev', '--port', String(port), '--source', `cms:${address}`],
  );
  let printed = '';
  for (const stream of [session.stdout, session.stderr]) {
    stream.on('data', (text) => {
      printed += text;
    });
  }
  const until = async (what: string, done: () => boolean) => {
    const end = Date.now() + 20_000;
    while (!done()) {
      if (Date.now() > end) throw new Error(`Waited too long for ${what}. Printed so far:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  await until('the front page', () => printed.includes('Front page'));
  server.text('tidewater/pages/pilot.json', cmsPage('A pilot'));
  await until('the page', () => live('pilot/index.html').includes('A pilot'));
  await until('its line', () => /live .*tidewater\/pages\/pilot\.json: \d+ written/.test(printed));
  expect(printed).not.toContain('.pantograph/');
  server.stop();
  await until('word of it', () => printed.includes('does not answer'));
  await server.start(Number(new URL(address).port));
  server.text('tidewater/pages/pilot.json', cmsPage('Written meanwhile'));
  await until('the other title', () => live('pilot/index.html').includes('Written meanwhile'));
  expect(printed).toContain('answers again');
  session.kill('SIGTERM');
  const [code] = await once(session, 'exit');
  expect(code).toBe(0);
});
