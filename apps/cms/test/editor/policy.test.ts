import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';

const PANTOGRAPH_SITE_URL = 'http://{brand}.sites.example:4300';

describe('pages of the editor', () => {
  let cms: CmsServer;

  beforeAll(async () => {
    cms = await CmsServer.start({ env: { PANTOGRAPH_SITE_URL } });
  }, 90_000);

  afterAll(() => cms?.destroy());

  it.each(['/admin', '/admin/login', '/admin/collections/pages'])(
    '%s may frame the brands’ sites alone',
    async (path) => {
      const { headers } = await fetch(cms.url + path, { redirect: 'manual' });
      const policy = headers.get('content-security-policy')?.split('; ') ?? [];
      expect(policy).toContain(
        "frame-src 'self' http://hollyhock.sites.example:4300 http://tidewater.sites.example:4300",
      );
      expect(policy).toEqual(
        expect.arrayContaining(["default-src 'self'", "object-src 'none'", "frame-ancestors 'self'"]),
      );
      expect(policy.join()).not.toContain('unsafe-eval');
    },
  );
});
