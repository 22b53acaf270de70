import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../folders.ts';
import { publisherKey, type RunningCms } from './open-cms.ts';
import { stop, until } from './processes.ts';

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
  const child = spawn(
    process.execPath,
    [
      join(repository, 'packages/cli/bin/pantograph.js'),
      ...['dev', '--source', `cms:${cms.url}`, '--cms', cms.url, '--out', out, '--port', String(port)],
    ],
    {
      cwd: repository,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PANTOGRAPH_CMS_KEY: publisherKey },
    },
  );
  try {
    const last = await lastPublished(cms);
    await until(
      'Everything is live',
      longestSeconds,
      async () => {
        if (child.exitCode !== null) throw new Error('The publisher ended before everything was live.');
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

/** The document whose publication has the highest number: an import publishes in the order of its files. */
async function lastPublished(cms: RunningCms) {
  const answer = await cms.ask('GET', '/api/settings?limit=1&depth=0&sort=-brand');
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  return { collection: 'settings', document: docs[0]?.id ?? '', locale: 'en' };
}
