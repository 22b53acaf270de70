import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentStore } from '@pantograph/content';
import type { OutputBrand } from '@pantograph/publisher';
import { buildSync } from 'esbuild';
import { cardBrand, withToken } from './card-site.js';
import { publishJob } from './publish-job.js';
import { demoBrand, makeSite, page, post, readTree } from './site.js';

/** What a publish is to do when it is killed: how OUT and the content were before, and what is published then. */
export interface Scenario {
  name: string;
  before: 'nothing' | 'empty folder' | 'published' | 'published into a folder';
  /** Hash of the views' code that is published: another than before is a release. */
  hash: 'one' | 'two';
  /** Whether the brand has cards, and changes a token that they show. */
  hasCards?: boolean;
}

const child = fileURLToPath(new URL('../.generated/publish-child.js', import.meta.url));

/** Join the child's modules into one file: most of the time of a hundred kills would be spent importing them. */
buildSync({
  entryPoints: [fileURLToPath(new URL('publish-child.ts', import.meta.url))],
  outfile: child,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@takumi-rs/core',
    'subset-font',
    'satteri',
    'sanitize-html',
    'shiki',
    'htmlparser2',
    'image-size',
    '@pantograph/tokens',
    '@pantograph/site',
  ],
  logLevel: 'error',
});

/** A folder in which one scenario is played again and again, from the same beginning. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'pantograph-kill-'));
  readonly #scenario: Scenario;
  readonly #play = join(this.folder, 'play');
  readonly #beginning = join(this.folder, 'beginning');
  readonly #brand = join(this.folder, 'brand.json');

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  /** Get ready; returns the tree before, the tree of an undisturbed publish, and how many moments that had. */
  async prepare() {
    mkdirSync(this.#play);
    writeFileSync(this.#brand, JSON.stringify(await this.#brandBefore()));
    const { before, hash } = this.#scenario;
    this.#write(first);
    if (before === 'empty folder' || before === 'published into a folder') mkdirSync(join(this.#play, 'out'));
    if (before.startsWith('published')) await this.#run('one');
    const old = this.tree();
    writeFileSync(this.#brand, JSON.stringify(await this.#brandNow()));
    if (before.startsWith('published')) {
      rmSync(join(this.#play, 'content/tidewater/posts/b.md'));
      this.#write(second);
    }
    cpSync(this.#play, this.#beginning, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    const { output } = await this.#run(hash);
    return { old, undisturbed: this.tree(), moments: Number(output.trim().split('\n').at(-1)) };
  }

  /** Publish and kill it, at a moment or some milliseconds after it begins; tells whether it was killed. */
  async kill(when: { moment: number } | { after: number }): Promise<boolean> {
    rmSync(this.#play, { recursive: true });
    cpSync(this.#beginning, this.#play, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    return (await this.#run(this.#scenario.hash, when)).killed;
  }

  /** Publish in this process, undisturbed. */
  async publishAgain(): Promise<void> {
    const { database, hash, brand: _, ...job } = this.#job(this.#scenario.hash);
    const store = ContentStore.open(database);
    await publishJob({ ...job, store, hash, brand: await this.#brandNow() });
    store.close();
  }

  /** Every file in OUT; none where it is not there. */
  tree(): Record<string, string> {
    const out = join(this.#play, 'out');
    return statSync(out, { throwIfNoEntry: false }) ? readTree(out) : {};
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  #brandBefore(): Promise<OutputBrand> {
    return this.#scenario.hasCards ? cardBrand() : demoBrand();
  }

  async #brandNow(): Promise<OutputBrand> {
    const brand = await this.#brandBefore();
    return this.#scenario.hasCards ? withToken(brand, 'color.surface.page', 'hex.light', '#fffbf0') : brand;
  }

  #job(hash: string) {
    const place = (name: string) => join(this.#play, name);
    return { content: place('content'), database: place('store.db'), out: place('out'), brand: this.#brand, hash };
  }

  #write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.#play, 'content/tidewater', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  async #run(hash: string, when?: { moment: number } | { after: number }) {
    const job = this.#job(hash);
    const moment = when && 'moment' in when ? when.moment : 0;
    const process_ = spawn(process.execPath, [child, JSON.stringify(job)], {
      env: { ...process.env, PANTOGRAPH_KILL_AT: String(moment), NODE_COMPILE_CACHE: join(this.folder, 'compiled') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    process_.stderr.on('data', (text) => {
      errors += text;
    });
    process_.stdout.on('data', (text) => {
      output += text;
      if (when && 'after' in when && output === 'ready\n') setTimeout(() => process_.kill('SIGKILL'), when.after);
    });
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
      process_.on('close', (...end) => resolve(end));
    });
    if (code !== 0 && signal !== 'SIGKILL') throw new Error(`The publish failed with code ${code}: ${errors}`);
    return { output, killed: signal === 'SIGKILL' };
  }
}

const settings = 'settings.yaml';
const site = makeSite();
const first = {
  ...Object.fromEntries(
    Object.entries(readTree(join(site.content, 'tidewater'))).filter(
      ([path]) => path === settings || path.endsWith('ada.yaml'),
    ),
  ),
  'pages/pilot.yaml': page({ title: 'Pilot' }),
  'pages/other.yaml': page({ title: 'Other', slug: 'other' }),
  'posts/a.md': post({ title: 'A', date: '2026-01-01', tags: ['tides', 'cranes'] }),
  'posts/b.md': post({ title: 'B', date: '2026-02-01', tags: ['tides', 'night'] }),
  'posts/c.md': post({ title: 'C', date: '2026-03-01', tags: ['cranes'] }),
  'media/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
};
site.remove();

/** A post goes, one changes its title, tags and slug, one is new, a page moves, a picture changes. */
const second = {
  'posts/a.md': post({ title: 'A, again', date: '2026-01-01', tags: ['tides', 'fog'], slug: 'a-moved' }),
  'posts/d.md': post({ title: 'D', date: '2026-04-01', tags: ['fog'] }),
  'pages/other.yaml': page({ title: 'Other', slug: 'another/place' }),
  'media/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h9v9z"/></svg>',
};
