import { gzipSync } from 'node:zlib';
import { contracts } from '@pantograph/components';
import { targets } from '../targets/index.js';
import { bundleComponents } from './bundle.js';

/** Bytes, minified and compressed: component to target to size. The framework itself is not counted. */
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
  return sizes;
}
