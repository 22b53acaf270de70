import { join } from 'node:path';
import { repository } from '../folders.ts';
import { freePort, start, stop, until } from './processes.ts';

export const publisherKey = 'the key of the publisher in the bench';
const account = { email: 'admin@bench.example', password: 'a password for the bench', name: 'Bench', role: 'admin' };

/** A CMS that runs, and somebody who is signed in. */
export interface RunningCms {
  url: string;
  account: { email: string; password: string };
  /**
   * Ask it for something as an administrator.
   *
   * @throws {Error} with what it says, where it refuses
   */
  ask(method: 'GET' | 'PATCH' | 'POST', path: string, body?: unknown): Promise<Response>;
  stop(): Promise<void>;
}

/** Start the CMS as it is built, on a data folder, and make its first account. `siteUrl` is where its sites are served. */
export async function openCms(data: string, siteUrl: string): Promise<RunningCms> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const next = join(repository, 'node_modules/next/dist/bin/next');
  const child = start([next, 'start', 'apps/cms', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PANTOGRAPH_CMS_URL: url,
      PANTOGRAPH_CMS_DATA: data,
      PANTOGRAPH_CMS_KEY: publisherKey,
      PANTOGRAPH_SITE_URL: siteUrl,
    },
  });
  try {
    await until('The CMS answers', 120, async () => {
      if (child.exitCode !== null) {
        throw new Error(
          'The CMS ended while it started. Is it built? npx turbo run build:cms --filter=@pantograph/cms',
        );
      }
      return (await fetch(`${url}/api/access`).catch(() => undefined))?.ok;
    });
    const response = await fetch(`${url}/api/users/first-register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    });
    const { token } = (await response.json()) as { token?: string };
    if (!token) throw new Error(`The CMS made no account: ${response.status}.`);
    const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' };
    return {
      url,
      account,
      async ask(method, path, body) {
        const answer = await fetch(url + path, {
          method,
          headers,
          redirect: 'error',
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 500)}`);
        return answer;
      },
      stop: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}
