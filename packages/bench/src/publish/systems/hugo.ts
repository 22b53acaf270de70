import { cpSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { measureProcess } from '../../measure/measure-process.ts';
import { measureWatch } from '../changes/measure-watch.ts';
import { layOutPeer, peerFolder, writeJson } from '../peers/lay-out-peer.ts';
import { landingPage, peerData } from '../peers/peer-data.ts';
import { setAside } from '../set-aside.ts';
import type { Material, System } from '../system.ts';

const output = (material: Material) => join(peerFolder(material, 'hugo'), 'public');

/** Hugo, where it is installed. Pages and lists are content files with JSON front matter, posts the Markdown itself. */
export const hugo: System = {
  name: 'hugo',
  description: 'a whole build; one change by `hugo --watch`',
  missing() {
    const isThere = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'hugo')));
    return isThere ? undefined : 'There is no hugo on the PATH (Debian: apt-get install hugo).';
  },
  async prepare(material) {
    const { corpus } = material;
    const folder = await layOutPeer(material, 'hugo', 'static');
    const { lists, ...data } = peerData(material);
    for (const [name, value] of Object.entries(data)) writeJson(folder, `data/${name}.json`, value);
    cpSync(join(corpus.folder, 'posts'), join(folder, 'content/blog'), { recursive: true });
    for (const name of readdirSync(join(corpus.folder, 'pages'))) {
      const { slug: _, ...page } = landingPage(corpus.folder, name);
      const key = name.replace(/\.json$/, '');
      if (key === 'home') writeJson(folder, 'content/_index.md', page);
      else writeJson(folder, `content/pages/${key}.md`, { ...page, url: `/${key}/` });
    }
    for (const [index, { title: _, heading, ...list }] of lists.entries()) {
      writeJson(folder, `content/lists/${index}.md`, { ...list, title: heading, url: `/${list.path}` });
    }
  },
  reset: (material) => setAside(output(material)),
  run: (material) => measureProcess({ file: 'hugo', parameters: ['--quiet'], cwd: peerFolder(material, 'hugo') }),
  output,
  changes: (material) =>
    measureWatch({
      command: { file: 'hugo', parameters: ['--watch'], cwd: peerFolder(material, 'hugo') },
      ready: /Press Ctrl\+C/,
      posts: join(peerFolder(material, 'hugo'), 'content/blog'),
      output: output(material),
      name: 'text, hugo --watch',
    }),
};
