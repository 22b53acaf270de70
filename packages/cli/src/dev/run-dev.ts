import { join } from 'node:path';
import { findProject } from '../project.js';
import { loadReadableBrands } from '../publication/open-publication.js';
import { planJob } from '../publication/plan-job.js';
import { frontFiles } from '../serve/front-files.js';
import { frontPage } from '../serve/front-page.js';
import { readFrontBrands } from '../serve/read-front-brands.js';
import { serveSite } from '../serve/serve-site.js';
import { watchAddress } from '../serve/watch-address.js';
import type { SharedOptions } from '../shared-options.js';
import { UsageError } from '../usage-error.js';
import { startSession } from './session.js';

/** What `pantograph dev` takes. */
export interface DevOptions extends SharedOptions {
  port: string;
  storybook: string;
  /** Base address of the CMS: it receives forms, and marketers write there. */
  cms?: string;
}

/** What is served, and where. */
type Address = [name: string, url: string];

/** Publish, serve, and publish again at each saved file, until the process is told to end. */
export async function runDev(options: DevOptions): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UsageError(`"${options.port}" is not a port.`, 'Use a number from 1 to 65535.');
  }
  if (options.cms !== undefined && !isBaseAddress(options.cms)) {
    throw new UsageError(`"${options.cms}" is not the address of a CMS.`, 'Write it as http://127.0.0.1:3100.');
  }
  const project = findProject(process.cwd());
  const planned = planJob(project, { baseUrl: `http://{brand}.localhost:${port}`, ...options });
  // An editor on this machine may show drafts, whatever its port.
  const job = { ...planned, previewOrigins: planned.previewOrigins ?? ['loopback'] };
  const brands = loadReadableBrands(job);
  const storybook = watchAddress(options.storybook);
  const cms = options.cms === undefined ? undefined : watchAddress(options.cms);
  let state: string | undefined = 'Publishing the two brands';

  const campaigns = join(project.root, 'dist/campaigns');
  const server = await serveSite({
    out: job.out,
    campaigns,
    brands: job.brands,
    port,
    cms: options.cms,
    frontPage: () =>
      frontPage({
        brands: readFrontBrands(job, brands, port, campaigns),
        storybook: storybook.state(),
        cms: cms?.state(),
        busy: state,
      }),
    frontFiles,
  });
  const stop = await startSession({
    job,
    onState: (next) => {
      state = next;
    },
  });
  const sites = brands.map(({ id, name }): Address => [name, `http://${id}.localhost:${port}`]);
  const addresses: Address[] = [['Front page', `http://localhost:${port}`], ...sites, ['Storybook', options.storybook]];
  if (options.cms !== undefined) addresses.push(['CMS', `${options.cms}/admin`]);
  // Who started this tells the addresses, along with those of all else that it starts.
  if (process.send) process.send({ sites });
  else console.log(`\n${addresses.map(([name, url]) => `${name.padEnd(12)} ${url}`).join('\n')}\n`);
  if (options.json) process.stdout.write(`${JSON.stringify({ port, brands: job.brands, out: job.out })}\n`);

  const end = async () => {
    storybook.stop();
    cms?.stop();
    server.closeAllConnections();
    server.close();
    await stop();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function isBaseAddress(address: string): boolean {
  const { protocol, pathname, search, hash } = URL.parse(address) ?? {};
  return /^https?:$/.test(protocol ?? '') && pathname === '/' && search === '' && hash === '';
}
