import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root } from '../node.mjs';

/**
 * Pack workspaces as a registry would have them.
 *
 * @param {readonly string[]} names of packages below `packages/`
 * @param {string} folder
 * @returns {Record<string, string>} name of the folder below `packages/` to tarball
 */
export function pack(names, folder) {
  mkdirSync(folder, { recursive: true });
  const workspaces = names.flatMap((name) => ['--workspace', `packages/${name}`]);
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--loglevel=error', '--pack-destination', folder, ...workspaces],
    { cwd: root, env: environment(), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const packed = JSON.parse(output);
  const entries = Array.isArray(packed) ? packed : Object.values(packed);
  return Object.fromEntries(
    names.map((name) => {
      const entry = entries.find((each) => each.name === `@pantograph/${name}`);
      return [name, join(folder, entry.filename.replace('@', '').replace('/', '-'))];
    }),
  );
}
