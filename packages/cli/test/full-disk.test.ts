import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page, TestProject } from './project.js';

const disk = mkdtempSync(join(tmpdir(), 'pantograph-disk-'));
/** Only who may mount a disk can try a full one. */
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status === 0;
const project = new TestProject();
const out = join(disk, 'site');
const ballast = join(disk, 'ballast');

beforeAll(async () => {
  if (isMounted) expect((await project.run('publish', '--out', out)).code).toBe(0);
});
afterAll(() => {
  if (isMounted) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
  project.remove();
});

/** Draw a picture of twice the bytes and more. */
function picture(bytes: number): string {
  const path = 'l1 1'.repeat(bytes / 2 + 1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0${path}"/></svg>`;
}

/** Leave so much room on the disk. */
function fill(free: number): void {
  const step = Buffer.alloc(4096);
  try {
    for (;;) writeFileSync(ballast, step, { flag: 'a' });
  } catch {
    const bytes = readFileSync(ballast).length;
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bytes - free)));
  }
}

test.skipIf(!isMounted).each([0, 40_000])(
  'on a disk with %i bytes left nothing changes, nothing is left behind, and it is told in words',
  async (free) => {
    const home = join(out, 'tidewater/index.html');
    const before = readFileSync(home, 'utf8');
    project.write('apps/site/content/tidewater/pages/home.yaml', page(`With ${free} bytes left`));
    project.write('apps/site/content/tidewater/media/large.svg', picture(free));
    fill(free);
    const { code, stdout } = await project.run('publish', '--out', out, '--force', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toEqual({
      message: expect.stringMatching(/^The disk is full: .*pantograph-disk-/),
      fix: expect.stringContaining('what was live is live'),
    });
    expect(readFileSync(home, 'utf8')).toBe(before);
    const trees = readdirSync(join(disk, '.site-trees')).filter((name) => name.startsWith('tree-'));
    expect(trees).toHaveLength(1);
    rmSync(ballast);
    expect((await project.run('publish', '--out', out)).code).toBe(0);
    expect(readFileSync(home, 'utf8')).toContain(`With ${free} bytes left`);
  },
);
