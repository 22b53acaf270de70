import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const demo = join(repository, 'tokens/brands/tidewater');
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'pantograph-brand-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function run(...parameters: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = join(repository, 'packages/cli/bin/pantograph.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [command, 'tokens', 'build', ...parameters], { cwd: project }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Put files of a demo brand into the project's own folder `brand`. */
function copy(...files: string[]): void {
  for (const file of files) {
    mkdirSync(join(project, 'brand'), { recursive: true });
    cpSync(join(demo, file), join(project, 'brand', file));
  }
}

function change(file: string, from: string, to: string): void {
  const path = join(project, 'brand', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}

const tokens = ['primitive.json', 'semantic.json', 'semantic.dark.json', 'component.json'];

describe('pantograph tokens build', () => {
  test('writes of a whole brand what the demo brands get, byte for byte', async () => {
    cpSync(demo, join(project, 'brand'), { recursive: true });
    const { code, stdout, stderr } = await run('brand', '--out', 'styles', '--name', 'tidewater');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('styles/tokens.css');
    const built = join(repository, 'packages/tokens/dist/brands/tidewater');
    for (const file of [
      'tokens.css',
      'scoped.css',
      'tokens.json',
      'tokens.ts',
      'tokens.js',
      'tokens.d.ts',
      'brand.json',
    ])
      expect(readFileSync(join(project, 'styles', file), 'utf8'), file).toBe(readFileSync(join(built, file), 'utf8'));
    expect(existsSync(join(project, 'styles/logo.svg'))).toBe(true);
  });

  test('needs no brand.yaml, and no project of Pantograph around it', async () => {
    copy(...tokens);
    expect(await run('brand')).toMatchObject({ code: 0, stderr: '' });
    const css = readFileSync(join(project, 'brand/dist/tokens.css'), 'utf8');
    expect(css).toContain('--pg-color-action-background:');
    expect(css).toContain('--pg-button-height:'); // of the base
    expect(css).not.toContain('@font-face');
    expect(existsSync(join(project, 'brand/dist/brand.json'))).toBe(false);
    expect((await run('brand')).code).toBe(0); // what was written is not taken for tokens
  });

  test('names every token that is missing, the file it belongs in and what to do', async () => {
    copy('primitive.json');
    const { code, stdout } = await run('brand', '--json');
    expect(code).toBe(2);
    const { findings } = JSON.parse(stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'missing-token',
        file: 'brand/semantic.json',
        path: 'color.surface.page',
        fix: 'Add it to semantic.json; components ask for it.',
      }),
    );
    expect(existsSync(join(project, 'brand/dist'))).toBe(false);
  });

  test('refuses colours that cannot be told apart, in the words that a person reads', async () => {
    copy(...tokens);
    change('semantic.json', '"default": { "$value": "{palette.ink.900}"', '"default": { "$value": "{palette.ink.300}"');
    const { code, stderr } = await run('brand');
    expect(code).toBe(2);
    expect(stderr).toMatch(/brand\/semantic\.json/);
    expect(stderr).toMatch(/contrast/);
    expect(stderr).toMatch(/nothing was written/);
  });

  test.each([
    ['a folder that is not there', 'nowhere', 'There is no folder "nowhere"'],
    ['a folder without tokens', '.', 'has no token files'],
  ])('says what to do about %s', async (_, folder, message) => {
    const { code, stderr } = await run(folder);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
