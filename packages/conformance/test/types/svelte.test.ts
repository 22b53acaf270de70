import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const library = join(root, 'packages/svelte');

/** Run svelte-check over all that a tsconfig names. */
function check(folder: string): string {
  const bin = join(library, 'node_modules/svelte-check/bin/svelte-check');
  const options = ['--workspace', folder, '--tsconfig', join(folder, 'tsconfig.json'), '--output', 'machine'];
  return spawnSync(process.execPath, [bin, ...options], { encoding: 'utf8' }).stdout;
}

const clean = /COMPLETED \d+ FILES 0 ERRORS 0 WARNINGS/;

test('The components hold in the strictest check of Svelte', { timeout: 120_000 }, () => {
  expect(check(library)).toMatch(clean);
});

test('What is right in an application is taken, what is wrong is told', { timeout: 120_000 }, () => {
  const folder = join(import.meta.dirname, 'svelte');
  const told = [...check(folder).matchAll(/ ERROR "(.*?)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
  const misuses = readFileSync(join(folder, 'misuses.svelte'), 'utf8').split('\n');
  const wrong = misuses.flatMap((line, index) =>
    line.startsWith('<!-- Wrong:') ? [`misuses.svelte:${index + 2}`] : [],
  );
  expect(wrong.length).toBeGreaterThan(10);
  expect(new Set(told)).toEqual(new Set(wrong));
});

test('The package holds what svelte-package makes of the sources', { timeout: 120_000 }, () => {
  const parent = join(import.meta.dirname, '.generated');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'svelte-'));
  try {
    cpSync(join(library, 'src'), join(folder, 'src'), {
      recursive: true,
      filter: (file) => !file.endsWith('.svelte.d.ts'),
    });
    for (const file of ['package.json', 'svelte.config.js']) cpSync(join(library, file), join(folder, file));
    const config = { extends: join(library, 'tsconfig.json'), compilerOptions: { rootDir: 'src' }, include: ['src'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const bin = join(root, 'node_modules/@sveltejs/package/svelte-package.js');
    const { stderr } = spawnSync(process.execPath, [bin, '-i', 'src', '-o', 'out'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    const read = (from: string, file: string) => readFileSync(join(from, file), 'utf8');
    const made = readdirSync(join(folder, 'out')).filter((file) => file.endsWith('.svelte'));
    expect(made).toEqual(readdirSync(join(library, 'dist')).filter((file) => file.endsWith('.svelte')));
    for (const file of made) {
      expect(read(join(library, 'dist'), file)).toBe(read(join(folder, 'out'), file));
      const declaration = `${file}.d.ts`;
      expect(typeIn(read(join(library, 'dist'), declaration))).toBe(typeIn(read(join(folder, 'out'), declaration)));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Read the type of the component from a declaration, whatever stands around it and in whichever order it names props. */
function typeIn(declaration: string): string {
  const [, props = '', bindable = ''] = /Component<(\w+), \{\}, (.*)>;/.exec(declaration) ?? [];
  return `${props}: ${(bindable.match(/\w+/g) ?? []).toSorted().join(', ')}`;
}
