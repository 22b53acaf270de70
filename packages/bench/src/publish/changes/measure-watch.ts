import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from '../../measure/measure-process.ts';
import { median } from '../../measure/median.ts';
import type { Change } from '../system.ts';

/** A peer that watches its files. */
export interface Watch {
  command: Command;
  /** What it prints when it has built once and watches. */
  ready: RegExp;
  /** The folder with its posts. */
  posts: string;
  output: string;
  name: string;
}

const times = 7;
const longestSeconds = 240;
const pollMilliseconds = 2;
/** Watchers gather events; the next save comes when nothing is under way. */
const pauseMilliseconds = 1500;

/** Let a peer watch, change the text of one post after another, and see when it stands on the page. */
export async function measureWatch({ command, ready, posts, output, name }: Watch): Promise<Change[]> {
  const { file, parameters, cwd, env = {} } = command;
  const child = spawn(file, parameters, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    await until(() => ready.test(said), `${file} did not say that it watches:\n${said.slice(-1000)}`, 50);
    await wait(pauseMilliseconds);
    const taken: number[] = [];
    for (const post of readdirSync(posts)
      .filter((name, index) => name.endsWith('.md') && index % 97 === 3)
      .slice(0, times)) {
      const mark = `Marked ${Date.now()}`;
      const page = join(output, 'blog', post.replace(/\.md$/, ''), 'index.html');
      const path = join(posts, post);
      const text = readFileSync(path, 'utf8');
      const started = performance.now();
      writeFileSync(path, `${text}\n${mark}\n`);
      await until(() => isOn(page, mark), `${file} did not show the change of ${post}.`, pollMilliseconds);
      taken.push(performance.now() - started);
      await wait(pauseMilliseconds);
    }
    return [{ name, milliseconds: median(taken), slowMilliseconds: Math.max(...taken) }];
  } finally {
    child.kill();
    await gone;
  }
}

function isOn(page: string, mark: string): boolean {
  try {
    return readFileSync(page, 'utf8').includes(mark);
  } catch {
    return false;
  }
}

async function until(isSo: () => boolean, problem: string, every: number): Promise<void> {
  const end = performance.now() + longestSeconds * 1000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(problem);
    await wait(every);
  }
}
