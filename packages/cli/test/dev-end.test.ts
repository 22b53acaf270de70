import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { page, TestProject } from './project.js';

const project = new TestProject();
const marker = `${project.root}/build-of-components`;
const home = 'apps/site/content/tidewater/pages/home.yaml';
let port = 4410;

afterAll(() => project.remove());

/** List the processes of this project that were given its folder: workers, bundle builds, package builds. */
function helpers(): string[] {
  const lines = execFileSync('ps', ['-Ao', 'pid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(project.root) && !/^\s*\d+\s+Z/.test(line));
}

async function until(what: string, done: () => boolean): Promise<void> {
  const end = Date.now() + 25_000;
  while (!done()) {
    if (Date.now() > end) throw new Error(`Waited too long for ${what}. Still there:\n${helpers().join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const has = (name: string) => helpers().some((line) => line.includes(name));

interface Session {
  process: ReturnType<TestProject['start']>;
  printed(): string;
}

function start(): Session {
  const session = project.start('dev', '--port', String(port++));
  let printed = '';
  for (const stream of [session.stdout, session.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  }
  return { process: session, printed: () => printed };
}

const serves = ({ printed }: Session) => until('the front page', () => printed().includes('Front page'));

/** Each comes to a moment at which the session works. */
const moments: readonly [name: string, reach: (session: Session) => Promise<unknown>][] = [
  ['has only begun', () => pause(60)],
  ['starts its worker', () => until('a worker', () => has('worker'))],
  [
    'builds the bundle',
    async () => {
      rmSync(`${project.root}/.pantograph`, { recursive: true, force: true });
      await until('a build', () => has('bundle-process'));
    },
  ],
  [
    'publishes for the first time',
    async () => {
      await until('a worker', () => has('worker'));
      await pause(500);
    },
  ],
  [
    'publishes a saved file',
    async (session) => {
      await serves(session);
      project.write(home, page(`Saved at ${Date.now()}`));
      await pause(25);
    },
  ],
  [
    'rebuilds components',
    async (session) => {
      await serves(session);
      project.write('packages/components/src/hero/hero.css', `/* ${Date.now()} */`);
      await until('a build', () => has(marker));
    },
  ],
];

// A build that would go on for a minute, under a name that can be found.
project.write(
  'packages/components/scripts/build-css.js',
  `process.title = ${JSON.stringify(marker)}; setTimeout(() => {}, 60_000);`,
);
project.write('packages/components/src/hero/hero.css', '');

test
  .skipIf(process.platform === 'win32')
  .each(
    moments.map(([name, reach], index) => ({ name, reach, signal: index % 2 === 0 ? 'SIGTERM' : 'SIGINT' }) as const),
  )('a session that gets $signal while it $name leaves no process behind', async ({ reach, signal }) => {
  const session = start();
  const ended = once(session.process, 'exit');
  await reach(session);
  session.process.kill(signal);
  await ended;
  await until('all to end', () => helpers().length === 0);
  const { code } = await project.run('publish', '--json');
  expect(code, 'the next publish finds all in order').toBe(0);
});
