import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differingFiles } from '../floor/differing-files.ts';
import type { Material, System } from '../system.ts';
import { samplePages } from './sample-pages.ts';
import { visibleText } from './visible-text.ts';

/** Say in a line whether what a system made is what we published: the floor's bytes, the visible text of others. */
export function compareSites(system: System, material: Material): string {
  const { site } = material;
  const folder = system.output(material);
  if (system.name === 'floor') {
    const [first, ...others] = differingFiles(site.folder, folder);
    if (!first) return '    all files have the same bytes';
    return `    WARNING: ${others.length + 1} files have other bytes, such as ${first.file}:\n      ${first.at}`;
  }
  const samples = samplePages(site.folder);
  const differing = samples.flatMap((page) => {
    const [ours, theirs] = [join(site.folder, page), join(folder, page)].map(words);
    if (theirs === undefined) return [`${page} is missing`];
    const at = (ours ?? []).findIndex((word, index) => word !== theirs[index]);
    if (at < 0 && ours?.length === theirs.length) return [];
    const from = Math.max(0, (at < 0 ? (ours?.length ?? 0) : at) - 4);
    const around = (list: readonly string[] = []) => list.slice(from, from + 12).join(' ');
    return [`${page}\n      ours:   ${around(ours)}\n      theirs: ${around(theirs)}`];
  });
  if (differing.length === 0) return `    the visible text of ${samples.length} sample pages is the same`;
  return `    WARNING: the visible text of ${differing.length} of ${samples.length} sample pages differs:\n    ${differing.slice(0, 3).join('\n    ')}`;
}

function words(file: string): string[] | undefined {
  return existsSync(file) ? visibleText(readFileSync(file, 'utf8')).split(' ') : undefined;
}
