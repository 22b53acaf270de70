import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';

// Next reads addresses before the API does.
describe.skipIf(process.env.PANTOGRAPH_TEST_DIRECT)('an address that cannot be read', () => {
  let cms: CmsServer;

  beforeAll(async () => {
    cms = await CmsServer.start();
  }, 90_000);

  afterAll(() => cms.destroy());

  it.each([
    '/api/%E0%A4%A',
    '/api/pages/%E0%A4',
    '/api/%zz',
    '/admin/%',
    '/admin/collections/pages/%2',
    '/forms/%',
    '/share/%ff',
    '/%',
  ])('%s is answered with a sentence', async (path) => {
    const response = await fetch(cms.url + path);
    expect(response.status).toBe(400);
    const said = await response.text();
    expect(path.startsWith('/api/') ? JSON.parse(said).errors[0].message : said).toMatch(
      /^This address cannot be read/,
    );
  });

  it.each(['/api/%C3%A9', '/api/pages%20', '/share/%E2%82%AC'])('%s is only one where nothing is', async (path) => {
    expect((await fetch(cms.url + path)).status).toBe(404);
  });
});
