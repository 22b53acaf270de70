import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The lowest Node release that every tool here runs on. */
const lowest = [22, 12];

/** The environment for child processes: the project's own Node and binaries come first. */
export function environment() {
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    DISABLE_ERROR_MONITORING: '1',
  };
}

/**
 * Find the Node binary to run the project with: the pinned one that npm installed, or this one where it is new enough.
 *
 * @throws {Error} when neither is there
 */
export function projectNode() {
  const pinned = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(pinned)) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return process.execPath;
  throw new Error(
    `Pantograph needs Node ${lowest.join('.')} or later and this is ${process.versions.node}. ` +
      'Install Node 24 from https://nodejs.org and run the command again.',
  );
}
