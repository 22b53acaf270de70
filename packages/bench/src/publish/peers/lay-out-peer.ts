import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { benchRoot } from '../../folders.ts';
import { installPeer } from '../../peers/install-peer.ts';
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
    symlinkSync(join(await installPeer(name), 'node_modules'), join(folder, 'node_modules'));
  }
  for (const file of material.site.otherFiles.filter((path) => /^(brand|assets|media)\//.test(path))) {
    const target = join(folder, publicFolder, file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(material.site.folder, file), target);
  }
  return folder;
}

/** Write JSON into a peer's project. */
export function writeJson(folder: string, path: string, value: unknown): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}
