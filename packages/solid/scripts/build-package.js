import { join } from 'node:path';
import { compilePackage } from '../../compiler/dist/targets/solid/build/compile-package.js';

const folder = join(import.meta.dirname, '..');

/**
 * Compile the modules that changed, for browsers and for servers.
 *
 * @returns {Promise<string[]>} their names
 */
export function buildPackage() {
  return compilePackage(join(folder, 'src'), join(folder, 'dist'));
}
