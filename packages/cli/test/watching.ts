import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { key, OutboxServer } from '../../content/test/cms-place.js';
import { settings, TestProject } from './project.js';

/** A line that a watching publisher prints. */
export interface WatchEvent {
  event: 'published' | 'following' | 'away' | 'back' | 'failed';
  written?: number;
  ms?: number;
  addresses?: string[];
  touched?: string[];
  error?: { message: string; fix: string };
}

/** A publisher in a process of its own, that stays. */
export class Watcher {
  readonly process: ReturnType<TestProject['startWith']>;
  output = '';
  errors = '';

  constructor(project: TestProject, ...parameters: string[]) {
    this.process = project.startWith({ PANTOGRAPH_CMS_KEY: key }, 'publish', '--watch', ...parameters);
    this.process.stdout.on('data', (text) => {
      this.output += text;
    });
    this.process.stderr.on('data', (text) => {
      this.errors += text;
    });
  }

  /** What it said so far, with `--json`. */
  events(name?: WatchEvent['event']): WatchEvent[] {
    const lines = this.output.split('\n').slice(0, -1);
    const all = lines.map((line) => JSON.parse(line) as WatchEvent);
    return name === undefined ? all : all.filter(({ event }) => event === name);
  }

  async until(what: string, done: () => boolean): Promise<void> {
    const end = Date.now() + 20_000;
    while (!done()) {
      if (Date.now() > end) throw new Error(`Waited too long for ${what}. It said:\n${this.output}${this.errors}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** End it; gives its exit code, or the signal that killed it. */
  async end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGTERM'): Promise<number | string | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const ended = once(this.process, 'exit');
    this.process.kill(signal);
    const [code, killed] = await ended;
    return killed ?? code;
  }
}

/** A project whose content is in a CMS: settings and a page. */
export async function cmsProject() {
  const project = new TestProject();
  onTestFinished(() => project.remove());
  const server = new OutboxServer();
  const address = await server.start();
  server.text('tidewater/settings.yaml', settings('Tidewater'));
  server.text('tidewater/pages/home.json', cmsPage('Of the CMS'));
  const file = (path: string) => join(project.root, 'dist/site/tidewater', path);
  return {
    project,
    server,
    address,
    watch(...parameters: string[]) {
      const watcher = new Watcher(project, '--source', `cms:${address}`, ...parameters);
      onTestFinished(async () => {
        await watcher.end('SIGKILL');
      });
      return watcher;
    },
    /** The text of a published file; empty where there is none. */
    live: (path: string) => (existsSync(file(path)) ? readFileSync(file(path), 'utf8') : ''),
  };
}

/** A page of one section, as a CMS gives it out. */
export function cmsPage(title: string): string {
  return JSON.stringify({
    ...{ template: 'home', title, description: 'What it is about.' },
    sections: [{ section: 'hero', title }],
  });
}
