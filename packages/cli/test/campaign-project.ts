import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestProject } from './project.js';

const content = fileURLToPath(new URL('../../../apps/site/content', import.meta.url));

interface Answered {
  code: number;
  made: number;
  outputs: { channel: string; format: string; locale: string; path: string; bytes: number }[];
  findings: {
    rule: string;
    severity: string;
    path: string;
    message: string;
    fix: string;
    line?: number;
    file?: string;
    channel?: string | null;
    locale?: string;
  }[];
}

/** A project with the campaign of a demo brand, for tests to change. */
export class CampaignProject extends TestProject {
  readonly file: string;
  readonly out: string;

  constructor(channels = '  landing-page:\n  post: { count: 2 }') {
    super();
    const own = join(this.root, 'apps/site/content/tidewater');
    for (const part of [
      'campaigns/quiet-season.yaml',
      'media/hero-small-terminals.svg',
      'pages/small-terminals-pilot.yaml',
    ]) {
      cpSync(join(content, 'tidewater', part), join(own, part));
    }
    this.file = join(own, 'campaigns/quiet-season.yaml');
    this.out = join(this.root, 'out');
    this.edit(/channels:\n(?: .*\n)+/, `channels:\n${channels}\n`);
  }

  /** Make the campaign, and read what the command answers. */
  async campaign(...more: string[]): Promise<Answered> {
    const { code, stdout, stderr } = await this.run('campaign', this.file, '--out', this.out, '--json', ...more);
    if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
    return { code, ...JSON.parse(stdout) };
  }

  startCampaign() {
    return this.start('campaign', this.file, '--out', this.out, '--json');
  }

  brief(): string {
    return readFileSync(this.file, 'utf8');
  }

  /** Change the brief; fails where there is nothing to change. */
  edit(part: string | RegExp, instead: string): void {
    const before = this.brief();
    const after = before.replace(part, instead);
    if (after === before) throw new Error(`The brief does not say ${part}.`);
    writeFileSync(this.file, after);
  }

  override write(path: string, text: string): string {
    // What the project is made of is written before there is a campaign.
    return super.write(this.out === undefined || path.startsWith('apps/') ? path : join('out', path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.out, path), 'utf8');
  }

  /** Every file of the campaign, but what it knows of itself. */
  list(): string[] {
    if (!existsSync(this.out)) return [];
    return readdirSync(this.out, { recursive: true, encoding: 'utf8' })
      .filter(
        (path) =>
          statSync(join(this.out, path), { throwIfNoEntry: false })?.isFile() && !path.includes('.campaign.json'),
      )
      .sort();
  }

  /** Every file of the campaign with a hash of its content. */
  files(): Record<string, string> {
    return Object.fromEntries(
      this.list().map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(this.out, path)))
          .digest('hex'),
      ]),
    );
  }

  changedSince(before: Readonly<Record<string, string>>): string[] {
    const now = this.files();
    return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((path) => before[path] !== now[path]);
  }
}
