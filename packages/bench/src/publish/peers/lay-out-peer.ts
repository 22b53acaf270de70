import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { benchRoot, workFolder } from '../../folders.ts';
import { measureProcess } from '../../measure/measure-process.ts';
import type { Material } from '../system.ts';

/** Get the folder in which a peer builds. */
export function peerFolder({ place }: Material, name: string): string {
  return join(place, 'peers', name);
}

/** Copy a peer's project beside the corpus, with the packages it names and the files that every system serves as they are. */
export async function layOutPeer(material: Material, name: string, publicFolder: string): Promise<string> {
  const folder = peerFolder(material, name);
  rmSync(folder, { recursive: true, force: true });
  const template = join(benchRoot, 'peers', name);
  cpSync(template, folder, { recursive: true });
  if (existsSync(join(template, 'package.json'))) {
    symlinkSync(join(await install(name, template), 'node_modules'), join(folder, 'node_modules'));
  }
  for (const file of material.site.otherFiles.filter((path) => /^(brand|assets|media)\//.test(path))) {
    const target = join(folder, publicFolder, file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(material.site.folder, file), target);
  }
  return folder;
}

/** Install the packages a peer names into the work folder, unless they are there. */
async function install(name: string, template: string): Promise<string> {
  const folder = join(workFolder, 'peers', name);
  const manifest = readFileSync(join(template, 'package.json'), 'utf8');
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

/** Write JSON into a peer's project. */
export function writeJson(folder: string, path: string, value: unknown): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}
