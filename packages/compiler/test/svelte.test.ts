import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from 'svelte/compiler';
import { beforeAll, describe, expect, test } from 'vitest';
import { svelte } from '../src/targets/svelte/index.js';
import { withKeys } from '../src/targets/svelte/runtime/with-keys.js';
import { fixtureWorkspace } from './fixtures/compile-fixtures.js';
import { component } from './fixtures/component.js';
import { readSpecimen } from './fixtures/read-specimen.js';

const root = join(import.meta.dirname, '../../..');

/** Emit the `.svelte` file of the specimen's contract with other markup. */
async function emit(markup: string, body = ''): Promise<string> {
  const [file] = await svelte.emit(await readSpecimen(component(markup, body)), {
    contracts: new Map(),
    rootOf: () => undefined,
  });
  return file?.code ?? '';
}

describe('The Svelte target', () => {
  const workspace = fixtureWorkspace();
  const src = workspace.output('svelte');
  beforeAll(() => workspace.compile(['svelte']));

  test.each(['specimen', 'tag', 'loud-tag'])('gives a %s that keeps the recorded form', (name) => {
    for (const ending of ['svelte', 'svelte.d.ts', 'ts']) {
      expect(readFileSync(join(src, `${name}.${ending}`), 'utf8')).toMatchSnapshot(ending);
    }
  });

  test.each(['specimen', 'tag', 'loud-tag'])('gives a %s that Svelte compiles without a word', (name) => {
    const source = readFileSync(join(src, `${name}.svelte`), 'utf8');
    for (const generate of ['client', 'server'] as const) {
      expect(compile(source, { filename: `${name}.svelte`, generate }).warnings).toEqual([]);
    }
  });

  test('gives components that the strictest check of Svelte takes', () => {
    const folder = dirname(src);
    const config = {
      extends: join(root, 'packages/svelte/tsconfig.json'),
      compilerOptions: { rootDir: src, noEmit: true, composite: false, declaration: false, declarationMap: false },
      include: [src],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'svelte.config.js'), 'export default {};\n');
    const check = join(root, 'packages/svelte/node_modules/svelte-check/bin/svelte-check');
    const options = ['--workspace', folder, '--tsconfig', join(folder, 'tsconfig.json'), '--fail-on-warnings'];
    const { stdout } = spawnSync(process.execPath, [check, ...options, '--output', 'machine'], { encoding: 'utf8' });
    expect(stdout).toMatch(/COMPLETED \d+ FILES 0 ERRORS 0 WARNINGS/);
  });
});

describe('State in Svelte', () => {
  test('that only follows a prop is derived from it', async () => {
    const code = await emit(
      '<p title={state.isOpen ? "a" : "b"} />',
      `const state = useStore({ isOpen: props.open ?? false });
       onUpdate(() => { state.isOpen = props.open ?? false; }, [props.open]);`,
    );
    expect(code).toContain('let isOpen = $derived(open ?? false);');
    expect(code).not.toContain('$effect');
  });

  test.each([
    ['does more when the prop changes', 'if (props.open) state.isOpen = true;', '[props.open]'],
    ['becomes something else then', 'state.isOpen = !props.open;', '[props.open]'],
    ['follows less than it is made of', 'state.isOpen = props.open ?? false;', '[props.count]'],
  ])('that %s keeps an effect', async (_, update, dependencies) => {
    const code = await emit(
      '<p title={state.isOpen ? "a" : "b"} />',
      `const state = useStore({ isOpen: props.open ?? false });
       onUpdate(() => { ${update} }, ${dependencies});`,
    );
    expect(code).toContain('let isOpen = $state(open ?? false);');
    expect(code).toMatchSnapshot();
    expect(compile(code, { filename: 'thing.svelte' }).warnings).toEqual([]);
  });

  test('beside refs and what runs on the page alone compiles without a word', async () => {
    const code = await emit(
      '<p><input ref={field} value={state.current} onInput={(event) => state.type(event)} />{state.list.length}</p>',
      `const field = useRef<HTMLInputElement>(null);
       const state = useStore({ current: '', list: [], none: null, type(event: Event) { state.current = event.target.value; state.list = []; state.none = 1; } });
       onMount(() => { field.focus(); });
       onUnMount(() => { field.blur(); });`,
    );
    expect(code).toMatchSnapshot();
    expect(compile(code, { filename: 'thing.svelte' }).warnings).toEqual([]);
  });
});

describe('Markup in Svelte', () => {
  test('keeps the spaces that the source means, and no others', async () => {
    const code = await emit(
      '<p>\n  a <b>b</b> c\n  {props.note && <i>d</i>}\n  <u>e</u>{props.open && <s>f</s>} g\n</p>',
    );
    const markup = code.slice(code.indexOf('<p '));
    expect(markup).toContain('{"a "}<b>b</b>{" c"}{#if note}<i>d</i>{/if}<u>e</u>{#if open}<s>f</s>{/if}{" g"}</p>');
  });

  test('that Svelte cannot bring to runes is told with its file', async () => {
    await expect(emit('<p><Slot name="icon-2" /></p>')).rejects.toThrow(
      /specimen\.lite\.tsx:1 {2}svelte\/migrate\n.*icon-2/,
    );
  });
});

describe('Keys of a list', () => {
  test('are its own, and each is there once', () => {
    expect(withKeys(['a', 'b', 'a', 'a'], (item) => item)).toEqual([
      ['a', '0:a'],
      ['b', '0:b'],
      ['a', '1:a'],
      ['a', '2:a'],
    ]);
  });

  test('are none where there is no list', () => {
    expect(withKeys(undefined, String)).toEqual([]);
  });
});
