import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyPlugins } from '../src/plugins/apply-plugins.js';
import type { Plugin } from '../src/plugins/plugin.js';
import { spellAttributes } from '../src/plugins/spell-attributes.js';
import { detailType } from '../src/targets/web-components/detail-type.js';
import { bracketConditions } from '../src/targets/web-components/plugins/bracket-conditions.js';
import { fillSlots } from '../src/targets/web-components/plugins/fill-slots.js';
import { keepRoot } from '../src/targets/web-components/plugins/keep-root.js';
import { nameElements } from '../src/targets/web-components/plugins/name-elements.js';
import { quoteText } from '../src/targets/web-components/plugins/quote-text.js';
import { reflectValues } from '../src/targets/web-components/plugins/reflect-values.js';
import { writeStates } from '../src/targets/web-components/plugins/write-states.js';
import { readClass, write } from '../src/targets/web-components/read-class.js';
import { stencilAttributeName } from '../src/targets/web-components/stencil-attribute-name.js';
import { tellModels } from '../src/targets/web-components/tell-models.js';
import { fixtureWorkspace } from './fixtures/compile-fixtures.js';
import { component } from './fixtures/component.js';
import { outline } from './fixtures/outline.js';
import { readSpecimen } from './fixtures/read-specimen.js';

const cases: { name: string; plugin: Plugin; markup: string }[] = [
  {
    name: 'fillSlots',
    plugin: fillSlots,
    markup: '<div><Tag icon={<svg viewBox="0 0 1 1" />} note={props.a && <i>a</i>}>none</Tag></div>',
  },
  {
    name: 'quoteText',
    plugin: quoteText,
    markup: '<p title="a &amp;lt; b" lang="de">{\'a < {b}\'}<b>plain &amp; simple</b></p>',
  },
  { name: 'bracketConditions', plugin: bracketConditions, markup: '<p>{(props.a ?? props.b) && <b>x</b>}</p>' },
  {
    name: 'spellAttributes',
    plugin: spellAttributes(stencilAttributeName),
    markup:
      '<label for={props.a} className="x"><input readOnly tabIndex={0} /><path strokeWidth="2" /><time datetime={props.b} /><td colspan={2} /></label>',
  },
  {
    name: 'reflectValues',
    plugin: reflectValues,
    markup:
      '<p><input value={props.a} checked={props.b} /><li value={props.b} /><textarea value={props.a} /><option selected={props.b} /></p>',
  },
  {
    name: 'writeStates',
    plugin: writeStates,
    markup: `<p data-a={props.a} data-b={props.b ?? 'm'} data-c={props.c ? 'true' : undefined} style={{ '--d': props.d }} />`,
  },
  { name: 'keepRoot', plugin: keepRoot, markup: '<p><b /></p>' },
  { name: 'nameElements', plugin: nameElements, markup: '<p><LinkButton href={props.a} /></p>' },
];

test.each(cases)('The plugin $name changes the tree as recorded, and only its copy', async ({ plugin, markup }) => {
  const source = await readSpecimen(component(markup));
  const before = structuredClone(source.component);
  expect(applyPlugins(source, [plugin]).component.children.map(outline)).toMatchSnapshot();
  expect(source.component).toEqual(before);
});

test('a model’s prop is set before its event is told, and several parameters are one detail', async () => {
  const { contract } = await readSpecimen();
  const { methods } = readClass(`export class A {
  one(next) { if (next) this.openChange.emit(next); }
  two() { this.other.emit(1, 2); this.emit(3); }
}`);
  for (const method of methods) tellModels(method, contract);
  expect(methods.map(write)).toMatchSnapshot();
});

test.each([
  ['', 'void'],
  ['open: boolean', 'boolean'],
  ['at?: { x: number }', '{ x: number }'],
  ['from: number, to: number', '[from: number, to: number]'],
])('the detail of an event with the parameters “%s” is %s', (parameters, type) => {
  expect(detailType(parameters)).toBe(type);
});

describe('Compiling to custom elements', () => {
  test('gives modules that keep the recorded form', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['web-components']);
    const read = (path: string) => readFileSync(join(workspace.output('web-components'), path), 'utf8');
    for (const path of ['components/specimen.tsx', 'specimen.ts', 'tag.ts', 'index.ts', 'jsx.ts']) {
      expect(read(path)).toMatchSnapshot(path);
    }
  });

  test('gives modules that a strict type check takes', async () => {
    const workspace = fixtureWorkspace();
    await workspace.compile(['web-components']);
    const folder = dirname(workspace.output('web-components'));
    const config = {
      extends: join(import.meta.dirname, '../../web-components/tsconfig.json'),
      compilerOptions: { noEmit: true, emitDeclarationOnly: false, composite: false, rootDir: folder },
      include: ['web-components'],
    };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(import.meta.dirname, '../../../node_modules/typescript-7/bin/tsc');
    expect(spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout).toBe('');
  });
});
