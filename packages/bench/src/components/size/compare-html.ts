import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { examples } from '@pantograph/components/examples';
import { build } from 'esbuild';
import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { workFolder } from '../../folders.ts';
import { pascalCase } from '../pascal-case.ts';
import { byHand } from './by-hand.ts';

/** Compare what components by hand write with what ours write, in every example; gives those that differ. */
export async function compareHtml(): Promise<{ same: number; differ: string[] }> {
  const react = await import('@pantograph/react');
  const differ: string[] = [];
  let same = 0;
  for (const [component, named] of Object.entries(examples)) {
    if (!existsSync(join(byHand, `${component}.tsx`))) continue;
    const name = pascalCase(component);
    const hand: unknown = Reflect.get(await load(component), name);
    for (const [example, { props, slots = {} }] of Object.entries(named)) {
      const write = (from: unknown) =>
        renderToStaticMarkup(createElement(from as ComponentType<object>, props, slots.default));
      if (inAnyOrder(write(hand)) === inAnyOrder(write(Reflect.get(react, name)))) same += 1;
      else differ.push(`${component}, ${example}`);
    }
  }
  return { same, differ };
}

async function load(component: string): Promise<object> {
  const outfile = join(workFolder, 'components/by-hand', `${component}.js`);
  await build({
    entryPoints: [join(byHand, `${component}.tsx`)],
    outfile,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)) as object;
}

/** Attributes mean the same in any order. */
function inAnyOrder(html: string): string {
  return html.replaceAll(/<(\w+)((?: [^\s=>]+="[^"]*")+)/g, (_, tag: string, attributes: string) => {
    return `<${tag} ${[...attributes.matchAll(/[^\s=]+="[^"]*"/g)].map(String).sort().join(' ')}`;
  });
}
