import { extname, join } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { PublishJob } from '../publication/publish-job.js';

/** Watch what a job reads from folders, tokens among it, and folders beside; `onChange` hears of each file by its path. */
export async function watchFolders(
  { root, sources }: PublishJob,
  onChange: (path: string) => void,
  others: readonly string[] = [],
): Promise<FSWatcher> {
  const places = sources.filter((spec) => !spec.startsWith('cms:')).map((spec) => spec.slice(spec.indexOf(':') + 1));
  const watcher = watch([...places, join(root, 'tokens'), ...others], {
    ignoreInitial: true,
    ignored: (path, stats) => isDraft(path) || (stats?.isFile() === true && !extname(path)),
  });
  watcher.on('all', (event, path) => {
    if (event !== 'addDir' && event !== 'unlinkDir') onChange(path);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return watcher;
}

/** Tell what editors write beside a file while they save it, and what is not content. */
function isDraft(path: string): boolean {
  return /(^|[/\\])(\.[^/\\]+|node_modules|[^/\\]+~)$/.test(path);
}
