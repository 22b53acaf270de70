import { gzipSync } from 'node:zlib';
import { contracts } from '@pantograph/components';
import { targets } from '../targets/index.js';
import { bundleComponents } from './bundle.js';
import { measureSharedRuntimes } from './measure-shared-runtimes.js';

/** What the components of a target share stands among them under a name that no component can have. */
const shared = '(shared runtime)';

/**
 * Bytes, minified and compressed: component to target to size. The framework itself is not counted, nor in a component what all of
 * them share.
 */
export type Sizes = Record<string, Record<string, number>>;

/** Measure each component of each target as an app has it that imports nothing else. */
export async function measureSizes(): Promise<Sizes> {
  const components = Object.keys(contracts).toSorted();
  const sizes: Sizes = Object.fromEntries(components.map((name) => [name, {}]));
  for (const target of targets) {
    for (const [name, { code }] of await bundleComponents(target, components, 'entry')) {
      Object.assign(sizes[name] ?? {}, { [target.name]: gzipSync(code, { level: 9 }).length });
    }
  }
  return { ...sizes, [shared]: await measureSharedRuntimes() };
}
