import { CmsServer } from '../server/cms-server.ts';

/** A CMS with the demo: one of its own, or the one that PANTOGRAPH_TEST_CMS names while somebody works on it. */
export async function runningCms(): Promise<{ cms: Pick<CmsServer, 'url'>; end: () => Promise<void> }> {
  const { PANTOGRAPH_TEST_CMS: url } = process.env;
  if (url) return { cms: { url }, end: async () => {} };
  const cms = await CmsServer.start({ demo: true });
  return { cms, end: () => cms.destroy() };
}
