import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { measureProcess } from '../../measure/measure-process.ts';
import { measureWatch } from '../changes/measure-watch.ts';
import { layOutPeer, peerFolder, writeJson } from '../peers/lay-out-peer.ts';
import { peerData } from '../peers/peer-data.ts';
import { setAside } from '../set-aside.ts';
import type { Material, System } from '../system.ts';

const output = (material: Material) => join(peerFolder(material, 'eleventy'), 'public-out');
const command = (material: Material, ...options: string[]) => ({
  file: process.execPath,
  parameters: ['--max-old-space-size=8192', 'node_modules/@11ty/eleventy/cmd.cjs', ...options],
  cwd: peerFolder(material, 'eleventy'),
});

/** Eleventy with Nunjucks: posts as Markdown, landing pages and lists by pagination over data. */
export const eleventy: System = {
  name: 'eleventy',
  description: 'a whole build; one change by `eleventy --watch --incremental`',
  async prepare(material) {
    const folder = await layOutPeer(material, 'eleventy', 'public');
    const { frame, authors, posts, lists } = peerData(material);
    writeJson(folder, 'src/_data/frame.json', frame);
    writeJson(folder, 'src/_data/authors.json', authors);
    writeJson(folder, 'data/posts.json', posts);
    writeJson(folder, 'data/lists.json', lists);
    cpSync(join(material.corpus.folder, 'posts'), join(folder, 'src/blog'), { recursive: true });
    cpSync(join(material.corpus.folder, 'pages'), join(folder, 'landing'), { recursive: true });
  },
  reset: (material) => setAside(output(material)),
  run: (material) => measureProcess(command(material, '--quiet')),
  output,
  changes: (material) =>
    measureWatch({
      command: command(material, '--watch', '--incremental'),
      ready: /Watching/,
      posts: join(peerFolder(material, 'eleventy'), 'src/blog'),
      output: output(material),
      name: 'text, eleventy --watch --incremental',
    }),
};
