import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchRoot, workFolder } from '../folders.ts';
import { measureProcess } from '../measure/measure-process.ts';

/** Install the packages that `peers/NAME` names into the work folder, unless they are there; gives the folder. */
export async function installPeer(name: string): Promise<string> {
  const folder = join(workFolder, 'peers', name);
  const manifest = readFileSync(join(benchRoot, 'peers', name, 'package.json'), 'utf8');
  const installed = join(folder, 'installed.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === manifest) return folder;
  console.log(`  Installing ${name} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  await measureProcess({
    file: 'npm',
    parameters: ['install', '--no-audit', '--no-fund', '--loglevel=error'],
    cwd: folder,
  });
  writeFileSync(installed, manifest);
  return folder;
}
