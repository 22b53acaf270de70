import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CompileError } from '../src/index.js';
import { fixtureWorkspace } from './fixtures/compile-fixtures.js';

const edit = (file: string, from: string, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

describe('Compiling', () => {
  test('writes a module for each component, an index, and the runtime', async () => {
    const workspace = fixtureWorkspace();
    const { compiled, written } = await workspace.compile(['html', 'react']);
    expect(compiled).toEqual([
      'html/loud-tag',
      'html/specimen',
      'html/tag',
      'react/loud-tag',
      'react/specimen',
      'react/tag',
    ]);
    const names = written.map((file) => file.slice(workspace.output('html').length - 'html'.length));
    expect(names).toEqual(expect.arrayContaining(['html/tag.ts', 'html/index.ts', 'html/runtime/is-safe-url.ts']));
  });

  test('leaves everything alone where nothing changed', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['html', 'react']);
    const { mtimeMs } = statSync(join(workspace.output('html'), 'tag.ts'));
    const { compiled, unchanged, written } = await workspace.compile(['html', 'react']);
    expect({ compiled, unchanged, written }).toEqual({ compiled: [], unchanged: 6, written: [] });
    expect(statSync(join(workspace.output('html'), 'tag.ts')).mtimeMs).toBe(mtimeMs);
  });

  test('compiles the one component that changed', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['html', 'react']);
    edit(join(workspace.sources, 'specimen', 'specimen.lite.tsx'), 'nowhere', 'somewhere');
    const { compiled, written } = await workspace.compile(['html', 'react']);
    expect(compiled).toEqual(['html/specimen', 'react/specimen']);
    expect(written).toEqual([
      join(workspace.output('html'), 'specimen.ts'),
      join(workspace.output('react'), 'specimen.tsx'),
    ]);
  });

  test('takes away what a component that is gone left behind', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['html']);
    rmSync(join(workspace.sources, 'specimen'), { recursive: true });
    await workspace.compile(['html']);
    expect(existsSync(join(workspace.output('html'), 'specimen.ts'))).toBe(false);
    expect(readFileSync(join(workspace.output('html'), 'index.ts'), 'utf8')).not.toContain('specimen');
  });

  test('takes away a file that a target emits no more', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['html']);
    const manifest = join(workspace.output('html'), '.manifest.json');
    const left = ['tag.html', 'runtime/gone.ts'].map((path) => join(workspace.output('html'), path));
    for (const file of left) writeFileSync(file, '');
    edit(manifest, '"tag.ts"', '"tag.ts", "tag.html"');
    edit(manifest, '"index.ts"', '"index.ts", "runtime/gone.ts"');
    edit(join(workspace.sources, 'tag', 'tag.lite.tsx'), '<', ' <');
    await workspace.compile(['html']);
    expect(left.filter((file) => existsSync(file))).toEqual([]);
  });

  test('tells every breach, still writes what is sound, and mends when it is mended', async () => {
    const workspace = fixtureWorkspace();
    const file = join(workspace.sources, 'specimen', 'specimen.lite.tsx');
    edit(file, 'tabIndex={0}', 'aria-hidden id="fixed"');
    const error = await workspace.compile(['html', 'react']).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CompileError);
    const { findings, message } = error as CompileError;
    expect(findings.map(({ rule, line }) => `${rule}:${line}`)).toEqual(['aria-in-words:30', 'ids-from-props:30']);
    expect(message).toContain(`${file}:30  aria-in-words`);
    expect(existsSync(join(workspace.output('react'), 'tag.tsx'))).toBe(true);
    edit(file, 'aria-hidden id="fixed"', 'tabIndex={0}');
    expect((await workspace.compile(['html', 'react'])).compiled).toEqual(['html/specimen', 'react/specimen']);
  });

  test('keeps what a component was before it broke', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['html']);
    edit(join(workspace.sources, 'specimen', 'specimen.lite.tsx'), 'tabIndex={0}', 'aria-hidden');
    await expect(workspace.compile(['html'])).rejects.toThrow('aria-in-words');
    await expect(workspace.compile(['html'])).rejects.toThrow('aria-in-words');
    expect(readFileSync(join(workspace.output('html'), 'index.ts'), 'utf8')).toContain('./specimen.js');
  });

  test('names the components and targets there are when asked for another', async () => {
    const workspace = fixtureWorkspace();
    await expect(workspace.compile(['html'], ['nope'])).rejects.toThrow('There are: loud-tag, specimen, tag.');
    await expect(workspace.compile(['nope'])).rejects.toThrow(/Use one of: html, react, .*all\.$/);
  });

  test('says so when a contract is missing', async () => {
    const workspace = fixtureWorkspace();
    const folder = join(workspace.sources, 'tag');
    edit(join(folder, 'tag.schema.js'), "name: 'tag'", "name: 'other'");
    await expect(workspace.compile(['html'], ['tag'])).rejects.toThrow('exports no contract with the name "tag"');
  });

  test('gives modules that the strictest type check takes', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['html', 'react']);
    const config = {
      extends: join(import.meta.dirname, '../../../tsconfig.base.json'),
      compilerOptions: { noEmit: true, composite: false, types: [], jsx: 'react-jsx', lib: ['es2023', 'dom'] },
      include: ['html', 'react'],
    };
    const folder = dirname(workspace.output('html'));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(import.meta.dirname, '../../../node_modules/typescript-7/bin/tsc');
    expect(spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout).toBe('');
  });

  test('gives Angular components that its own strict check takes', async () => {
    const workspace = fixtureWorkspace();
    cpSync(join(import.meta.dirname, 'fixtures', 'interactive'), workspace.sources, { recursive: true });
    await workspace.compile(['angular']);
    const folder = dirname(workspace.output('angular'));
    const config = { extends: join(import.meta.dirname, '../../angular/tsconfig.json'), include: ['angular'] };
    const compilerOptions = { rootDir: 'angular', outDir: 'built' };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, compilerOptions }));
    const ngc = join(import.meta.dirname, '../../../node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
    expect(spawnSync(process.execPath, [ngc, '-p', folder], { encoding: 'utf8' })).toMatchObject({
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'built', 'specimen.js'), 'utf8')).toContain('ɵɵngDeclareComponent');
  });

  test('changes what nests a component once its root is another element', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['angular']);
    const file = join(workspace.sources, 'tag', 'tag.lite.tsx');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('span', 'b'));
    const { compiled } = await workspace.compile(['angular']);
    expect(compiled).toEqual(['angular/loud-tag', 'angular/specimen', 'angular/tag']);
    expect(readFileSync(join(workspace.output('angular'), 'specimen.ts'), 'utf8')).toContain('<b pgTag=""');
  });

  test('gives Angular components that keep the recorded form', async () => {
    const workspace = fixtureWorkspace();
    cpSync(join(import.meta.dirname, 'fixtures', 'interactive'), workspace.sources, { recursive: true });
    await workspace.compile(['angular']);
    for (const name of ['specimen', 'tag', 'loud-tag', 'control', 'glyph']) {
      expect(readFileSync(join(workspace.output('angular'), `${name}.ts`), 'utf8')).toMatchSnapshot();
    }
  });

  test('gives React components that keep the recorded form', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['react']);
    expect(readFileSync(join(workspace.output('react'), 'specimen.tsx'), 'utf8')).toMatchSnapshot();
    expect(readFileSync(join(workspace.output('react'), 'tag.tsx'), 'utf8')).toMatchSnapshot();
  });
});
