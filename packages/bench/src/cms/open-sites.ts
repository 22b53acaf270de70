import { openSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../folders.ts';
import { publisherKey, type RunningCms } from './open-cms.ts';
import { start, stop, until } from './processes.ts';

/** The publisher that follows the CMS, and the server of what it writes. */
export interface RunningSites {
  /** Seconds until everything was live. */
  seconds: number;
  stop(): Promise<void>;
}

const longestSeconds = 15 * 60;

/** Publish what the CMS has and serve it at a port, as `npm start` does; ready when all of it is live. */
export async function openSites(cms: RunningCms, out: string, port: number): Promise<RunningSites> {
  console.log('Publishing what it has …');
  const began = performance.now();
  const child = start(
    [
      join(repository, 'packages/cli/bin/pantograph.js'),
      ...['dev', '--source', `cms:${cms.url}`, '--cms', cms.url, '--out', out, '--port', String(port)],
    ],
    {
      cwd: repository,
      // What it says of content that is not whole would bury the figures.
      stdio: ['ignore', 'ignore', openSync(`${out}.log`, 'w')],
      env: { ...process.env, PANTOGRAPH_CMS_KEY: publisherKey },
    },
  );
  try {
    const last = await publishLast(cms);
    await until(
      'Everything is live',
      longestSeconds,
      async () => {
        if (child.exitCode !== null)
          throw new Error(`The publisher ended before everything was live. It says why in ${out}.log.`);
        const query = new URLSearchParams({ ...last });
        return ((await (await cms.ask('GET', `/api/workflow?${query}`)).json()) as { isLive: boolean }).isLive;
      },
      500,
    );
  } catch (error) {
    await stop(child);
    throw error;
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(`  all is live after ${seconds.toFixed(0)} s`);
  return { seconds, stop: () => stop(child) };
}

/** Publish a page once more: who has reached its number in the outbox has reached all others. */
async function publishLast(cms: RunningCms) {
  const answer = await cms.ask('GET', '/api/pages?limit=1&depth=0&locale=en&sort=key&where[key][not_equals]=home');
  const [page] = ((await answer.json()) as { docs: { id: string; rev: number }[] }).docs;
  if (!page) throw new Error('There are no pages.');
  const subject = { collection: 'pages', document: page.id, locale: 'en' };
  await cms.ask('PATCH', `/api/pages/${page.id}?depth=0&locale=en`, { rev: page.rev, title: `Last at ${Date.now()}` });
  await cms.ask('POST', '/api/workflow', { ...subject, action: 'publish-unreviewed' });
  return subject;
}
