import { expect, onTestFinished, test } from 'vitest';
import { page, TestProject } from './project.js';
import { cmsPage, cmsProject, Watcher } from './watching.js';

test('publishes what a CMS gets at once, says so in a line, and tells the CMS', async () => {
  const { server, watch, live } = await cmsProject();
  const watcher = watch('--json');
  await watcher.until('the first publish', () => watcher.events('following').length > 0);
  expect(live('index.html')).toContain('Of the CMS');
  const started = performance.now();
  server.text('tidewater/pages/pilot.json', cmsPage('A pilot'));
  await watcher.until('the page', () => live('pilot/index.html').includes('A pilot'));
  expect(performance.now() - started).toBeLessThan(2000);
  await watcher.until('the telling', () => server.told.at(-1)?.seq === server.last);
  expect(watcher.events('published').at(-1)).toMatchObject({
    addresses: ['https://www.tidewater.example/pilot/'],
    touched: expect.arrayContaining(['tidewater/pilot/index.html']),
  });
  server.delete('tidewater/pages/pilot.json');
  await watcher.until('the page to go', () => live('pilot/index.html') === '');
  await watcher.until('the telling', () => server.told.at(-1)?.seq === server.last);
  expect(await watcher.end()).toBe(0);
});

test('puts everything that came while it was at work into the next publish', async () => {
  const { server, watch, live } = await cmsProject();
  const watcher = watch('--json');
  await watcher.until('the first publish', () => watcher.events('following').length > 0);
  for (let n = 1; n <= 40; n++) server.text(`tidewater/pages/page-${n}.json`, cmsPage(`Page ${n}`));
  await watcher.until('all pages', () => live('page-40/index.html') !== '' && server.told.at(-1)?.seq === server.last);
  for (let n = 1; n <= 40; n++) expect(live(`page-${n}/index.html`)).toContain(`Page ${n}`);
  expect(watcher.events('published').length).toBeLessThan(10);
});

test('waits for a CMS that is away, from the beginning or later, and says so once', async () => {
  const { server, address, watch, live } = await cmsProject();
  server.stop();
  const watcher = watch('--json');
  await watcher.until('word of it', () => watcher.events('away').length > 0);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(watcher.events('away')).toMatchObject([{ error: { message: expect.stringContaining('does not answer') } }]);
  const port = Number(new URL(address).port);
  await server.start(port);
  await watcher.until('the first publish', () => watcher.events('following').length > 0);
  expect(watcher.events('back')).toHaveLength(1);
  server.stop();
  await watcher.until('word of it', () => watcher.events('away').length > 1);
  server.text('tidewater/pages/home.json', cmsPage('Written meanwhile'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  await server.start(port);
  await watcher.until('the page', () => live('index.html').includes('Written meanwhile'));
  expect(watcher.events('away')).toHaveLength(2);
  expect(watcher.events('back')).toHaveLength(2);
});

test('goes on where the CMS cannot be told, and tells it with the next', async () => {
  const { server, watch, live } = await cmsProject();
  server.instead = (request, response) => request.method === 'POST' && !!response.writeHead(500).end();
  const watcher = watch('--json');
  await watcher.until('the first publish', () => watcher.events('following').length > 0);
  server.text('tidewater/pages/home.json', cmsPage('Again'));
  await watcher.until('the page', () => live('index.html').includes('Again'));
  expect(server.told).toEqual([]);
  server.instead = undefined;
  server.text('tidewater/pages/home.json', cmsPage('Once more'));
  await watcher.until('the telling', () => server.told.at(-1)?.seq === server.last);
  expect(watcher.events('away')).toEqual([]);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it cleanly, and the next publish finds all in order',
  async (signal) => {
    const { project, address, server, watch } = await cmsProject();
    const watcher = watch();
    await watcher.until('the first publish', () => watcher.output.includes('following'));
    expect(watcher.output.split('\n')[0]).toMatch(/live \d+ written in \d+ ms: https:\/\/www\.tidewater\.example\//);
    server.text('tidewater/pages/home.json', cmsPage('The last'));
    expect(await watcher.end(signal)).toBe(0);
    expect(watcher.errors).not.toContain('error');
    const { code } = await project.runWith(
      { PANTOGRAPH_CMS_KEY: 'a key of the publisher' },
      'publish',
      '--source',
      `cms:${address}`,
    );
    expect(code).toBe(0);
  },
);

test('follows folders too, and says once what is wrong in them', async () => {
  const project = new TestProject();
  onTestFinished(() => project.remove());
  const watcher = new Watcher(project);
  onTestFinished(async () => {
    await watcher.end('SIGKILL');
  });
  await watcher.until('the first publish', () => watcher.output.includes('following'));
  project.write(
    'apps/site/content/tidewater/pages/pilot.yaml',
    page('A pilot').replace('template: product-launch', 'template: brochure'),
  );
  await watcher.until('what is wrong', () => watcher.errors.includes('not offered'));
  project.write('apps/site/content/tidewater/pages/new.yaml', page('Another'));
  await watcher.until('the new page', () => watcher.output.includes('https://www.tidewater.example/new/'));
  expect(watcher.errors.match(/not offered/g)?.length).toBe(1);
});
