import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureProcess } from '../../measure/measure-process.ts';
import { median } from '../../measure/median.ts';
import { layOutPeer, peerFolder, writeJson } from '../peers/lay-out-peer.ts';
import { peerData } from '../peers/peer-data.ts';
import { setAside } from '../set-aside.ts';
import type { Change, Material, System } from '../system.ts';

const output = (material: Material) => join(peerFolder(material, 'astro'), 'dist');
const build = (material: Material) =>
  measureProcess({
    file: process.execPath,
    parameters: ['--max-old-space-size=6144', 'node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    cwd: peerFolder(material, 'astro'),
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });

/** Astro's own static build with content collections. */
export const astro: System = {
  name: 'astro',
  description: 'a whole static build with content collections, nothing cached; one change by another build',
  async prepare(material) {
    const folder = await layOutPeer(material, 'astro', 'public');
    for (const [name, value] of Object.entries(peerData(material))) writeJson(folder, `data/${name}.json`, value);
    cpSync(join(material.corpus.folder, 'posts'), join(folder, 'content/posts'), { recursive: true });
    cpSync(join(material.corpus.folder, 'pages'), join(folder, 'content/pages'), { recursive: true });
  },
  reset(material) {
    const folder = peerFolder(material, 'astro');
    for (const made of ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite']) {
      setAside(join(folder, made));
    }
  },
  run: build,
  output,
  changes: measureRebuild,
};

/** Astro builds the whole site again; what its content layer read before is cached. */
async function measureRebuild(material: Material): Promise<Change[]> {
  const posts = join(peerFolder(material, 'astro'), 'content/posts');
  const taken: number[] = [];
  for (const name of readdirSync(posts).slice(0, 1)) {
    const file = join(posts, name);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nAnd a last word.\n`);
    taken.push((await build(material)).wallSeconds * 1000);
  }
  return [{ name: 'text, astro build with its cache', milliseconds: median(taken) }];
}
