import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { RunningCms } from './open-cms.ts';
import { until } from './processes.ts';
import { type Timings, timeEach } from './timings.ts';

const goal = 2000;
const brand = 'hollyhock';

/** Publish a changed page and ask its address until it shows the change: from the request that publishes. */
export async function measurePublishing(cms: RunningCms, port: number, runs: number): Promise<Timings> {
  const query = `limit=${runs * 2}&depth=0&sort=-key&locale=en&where[brand][equals]=${brand}&where[key][not_equals]=home`;
  const answer = await cms.ask('GET', `/api/pages?${query}`);
  const { docs } = (await answer.json()) as { docs: { id: string; key: string; rev: number }[] };
  return timeEach('publish to live page, over HTTP', goal, runs, async (run) => {
    const page = docs[run % docs.length];
    if (!page) throw new Error('There are no pages.');
    const title = `Live at ${Date.now()}`;
    const saved = await cms.ask('PATCH', `/api/pages/${page.id}?depth=0&locale=en`, { rev: page.rev, title });
    page.rev = ((await saved.json()) as { doc: { rev: number } }).doc.rev;
    const began = performance.now();
    await cms.ask('POST', '/api/workflow', {
      ...{ collection: 'pages', document: page.id, locale: 'en', rev: page.rev },
      action: 'publish-unreviewed',
    });
    await until(`${title} is live`, 60, async () => (await pageAt(port, `/${page.key}/`)).includes(title), 5);
    return performance.now() - began;
  });
}

/**
 * Get a page of the brand's site, whose name need not be known to this machine; nothing where it is replaced while it is
 * sent.
 */
async function pageAt(port: number, path: string): Promise<string> {
  try {
    const request = get({ host: '127.0.0.1', port, path, headers: { host: `${brand}.localhost:${port}` } });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return await text(response);
  } catch {
    return '';
  }
}
