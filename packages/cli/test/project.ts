import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const command = join(repository, 'packages/cli/bin/pantograph.js');

export interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

/** A project of its own in a temporary folder, with the real tokens and a little content. */
export class TestProject {
  readonly root = mkdtempSync(join(tmpdir(), 'pantograph-cli-'));

  constructor() {
    cpSync(join(repository, 'tokens'), join(this.root, 'tokens'), { recursive: true });
    this.write('apps/site/content/tidewater/settings.yaml', settings('Tidewater'));
    this.write('apps/site/content/hollyhock/settings.yaml', settings('Hollyhock'));
    this.write('apps/site/content/tidewater/pages/home.yaml', page('Know before the ship does'));
    this.write('apps/site/content/tidewater/pages/pilot.yaml', page('A pilot for small terminals'));
    this.write('apps/site/content/hollyhock/pages/home.yaml', page('Something will come up'));
  }

  write(path: string, text: string): string {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Run the command in this project, as a user would. */
  run(...parameters: string[]): Promise<Answer> {
    return this.runWith({}, ...parameters);
  }

  /** Run it with environment variables of the test's own. */
  runWith(env: Readonly<Record<string, string>>, ...parameters: string[]): Promise<Answer> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [command, ...parameters],
        { cwd: this.root, encoding: 'utf8', env: { ...process.env, ...env } },
        (error, stdout, stderr) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
        },
      );
    });
  }

  /** Start a command that goes on until it is ended. */
  start(...parameters: string[]) {
    return this.startWith({}, ...parameters);
  }

  /** Start it with environment variables of the test's own. */
  startWith(env: Readonly<Record<string, string>>, ...parameters: string[]) {
    return spawn(process.execPath, [command, ...parameters], {
      cwd: this.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A page of one section. */
export function page(title: string, more = ''): string {
  return `template: product-launch
title: ${JSON.stringify(title)}
description: A page that a test publishes.
sections:
  - section: hero
    title: ${JSON.stringify(title)}
  - section: call-to-action
    title: Go on
    primary: { label: Begin, href: 'page:home' }
${more}`;
}

/** Settings of a brand with nothing in them but what they need. */
export function settings(name: string): string {
  return `navigation:
  - { label: Home, href: 'page:home' }
footer:
  columns: []
blog:
  title: ${name} blog
  description: What ${name} writes.
notFound:
  title: There is no such page
  body: It may have moved.
  action: { label: Home, href: 'page:home' }
`;
}
