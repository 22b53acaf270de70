import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node.mjs';

/** The packages and apps from top to bottom: each may depend only on those above it. Targets stand on one level. */
const layers = [
  ['contract', 'icons'],
  ['tokens'],
  ['components'],
  ['compiler'],
  ['html', 'react', 'vue', 'svelte', 'solid', 'web-components', 'angular'],
  ['content'],
  ['importers'],
  ['pages'],
  ['site'],
  ['channels'],
  ['checks'],
  ['campaigns'],
  ['publisher'],
  ['cli'],
  ['conformance', 'bench', 'storybook', 'cms'],
];

/** Get the folder of one of our packages; undefined for everybody else's. */
function packageOf(dependency) {
  if (dependency === 'pantograph') return 'cli';
  return dependency.startsWith('@pantograph/') ? dependency.slice('@pantograph/'.length) : undefined;
}

/**
 * Check that every package stands in a layer, and depends only on packages above it.
 *
 * @throws {Error} naming each package without a layer, and each dependency that points the wrong way
 */
export function checkLayers() {
  const level = new Map(layers.flatMap((names, index) => names.map((name) => [name, index])));
  const wrong = [];
  for (const { name, folder } of workspaces()) {
    const own = level.get(name);
    if (own === undefined) {
      wrong.push(`${folder} stands in no layer: add it to scripts/check-layers.mjs`);
      continue;
    }
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) {
      const other = level.get(packageOf(dependency));
      if (other !== undefined && other >= own) wrong.push(`${folder} depends on ${dependency}, which is not above it`);
    }
  }
  if (wrong.length > 0) throw new Error(`Imports flow one way (see docs/architecture.md):\n${wrong.join('\n')}`);
  console.log('- Layers: every package imports only from packages above it');
}

function workspaces() {
  return ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent))
      .map((name) => ({ name, folder: `${parent}/${name}` }))
      .filter(({ folder }) => existsSync(join(root, folder, 'package.json'))),
  );
}
