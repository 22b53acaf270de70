import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page, TestProject } from './project.js';

const port = 4392;
const project = new TestProject();
let session: ReturnType<TestProject['start']>;
let printed = '';

beforeAll(async () => {
  session = project.start('dev', '--port', String(port));
  session.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  session.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  await until(async () => printed.includes('Front page'));
}, 120_000);

afterAll(async () => {
  if (session.exitCode === null) {
    session.kill('SIGTERM');
    await once(session, 'exit');
  }
  project.remove();
});

/** Ask the local server for a brand's page. */
function get(brand: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host: `${brand}.localhost:${port}` } }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });
}

async function until(done: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 110_000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`Waited too long. Printed so far:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

test('a saved page is live at once, and the time it took is printed', async () => {
  project.write('apps/site/content/tidewater/pages/pilot.yaml', page('The pilot has sailed'));
  await until(async () => (await get('tidewater', '/pilot/')).includes('The pilot has sailed'));
  // The page, its Markdown, its JSON, its card, and the list of pages that its title stands in.
  await until(async () => /live .*pilot\.yaml: 5 written in \d+ ms/.test(printed));
});

test('editors on this machine may show drafts', async () => {
  const shell = await get('tidewater', '/preview/');
  expect(shell).toContain('"origins":["loopback"]');
  expect(shell).toContain("img-src 'self' data: http://localhost:* http://127.0.0.1:*;");
});

test('a saved token rewrites the stylesheet and no page', async () => {
  const file = join(project.root, 'tokens/brands/tidewater/semantic.json');
  const before = await get('tidewater', '/brand/tokens.css');
  const tokens = JSON.parse(readFileSync(file, 'utf8'));
  const text = tokens.color.text;
  [text.default.$value, text.muted.$value] = [text.muted.$value, text.default.$value];
  printed = '';
  writeFileSync(file, JSON.stringify(tokens, null, 2));
  await until(async () => (await get('tidewater', '/brand/tokens.css')) !== before);
  await until(async () => printed.includes('written in'));
  expect(printed).not.toContain('index.html');
});

test('a page that breaks its contract is told with file and line, and what was live stays live', async () => {
  printed = '';
  project.write('apps/site/content/tidewater/pages/pilot.yaml', page('x'.repeat(95)));
  await until(async () => printed.includes('limit'));
  expect(printed).toContain('tidewater/pages/pilot.yaml');
  expect(printed).toMatch(/line \d+/);
  expect(await get('tidewater', '/pilot/')).toContain('The pilot has sailed');
});

test('pages that exchange their slugs are live under the new ones, saved at once or one after the other', async () => {
  const write = (name: string, slug: string) =>
    project.write(`apps/site/content/hollyhock/pages/${name}.yaml`, `slug: ${slug}\n${page(`This is ${name}`)}`);
  const areAt = (ant: string, bee: string) =>
    until(async () => {
      const pages = [await get('hollyhock', `/${ant}/`), await get('hollyhock', `/${bee}/`)];
      return (pages[0]?.includes('This is ant') && pages[1]?.includes('This is bee')) === true;
    });
  write('ant', 'one');
  write('bee', 'two');
  await areAt('one', 'two');
  write('ant', 'two');
  write('bee', 'one');
  await areAt('two', 'one');
  printed = '';
  write('ant', 'one');
  await until(async () => printed.includes('is taken by hollyhock/pages/bee.yaml'));
  expect(await get('hollyhock', '/two/')).toContain('This is ant');
  write('bee', 'two');
  await areAt('one', 'two');
});

test('the front page names both brands and their pages', async () => {
  const text = await get('www', '/');
  expect(text).toContain(`http://hollyhock.localhost:${port}/`);
  expect(text).toContain('For the marketer');
});

test('ends when it is told to', async () => {
  session.kill('SIGTERM');
  const [code] = await once(session, 'exit');
  expect(code).toBe(0);
});
