import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import type { PublishProgress, PublishResult } from '@pantograph/publisher';
import type { PublishJob } from '../publication/publish-job.js';
import { isOfStore } from '../publication/store-damage.js';
import { printFindings } from '../terminal/print-findings.js';
import { collectChanges } from '../watch/collect-changes.js';
import { watchFolders } from '../watch/watch-folders.js';
import { Builder } from './builder.js';
import { codeFolders, planBuild } from './plan-build.js';
import { PublishingWorker } from './publishing-worker.js';

export interface SessionOptions {
  job: PublishJob;
  /** Called with what goes on, in words; undefined when the site stands. */
  onState: (state: string | undefined) => void;
  /** Called after each publish. */
  onPublished?: (result: PublishResult, changed: readonly string[]) => void;
}

const words: Record<PublishProgress['phase'], string> = {
  wait: 'Waiting for another publisher',
  read: 'Reading documents',
  plan: 'Finding what changed',
  render: 'Rendering',
  write: 'Writing',
};

/** Publish once, then again at each saved file; print how long each took. Returns what ends the session. */
export async function startSession({ job, onState, onPublished }: SessionOptions): Promise<() => Promise<void>> {
  const tellError = (message: string) => console.error(`${styleText('red', 'error')} ${message}`);
  const worker = new PublishingWorker({
    job,
    onProgress: ({ phase, done, total }) => onState(total > 0 ? `${words[phase]} ${done} of ${total}` : words[phase]),
    onChanged: (paths) => void collect(...paths),
    onSilence(message) {
      if (message === undefined) console.log(`${styleText('green', 'back')} The source answers again.`);
      else tellError(message);
    },
  });
  const builder = new Builder(job.root, tellError);

  async function bring(paths: string[]): Promise<void> {
    const started = performance.now();
    const names = paths.map((path) => nameOf(path, job.root));
    try {
      const plan = planBuild(job.root, paths);
      if (plan) {
        onState(`Building what ${names.join(', ')} changed`);
        await builder.build(plan);
        if (plan.restarts) await worker.stop();
      }
      // Tokens and code have no source that could be asked for these paths alone, so everything is looked at.
      const contentOnly = !plan && !paths.some((path) => path.startsWith(join(job.root, 'tokens')));
      const result = await worker.publish(contentOnly ? paths : []);
      print(names, result, performance.now() - started);
      onPublished?.(result, paths);
      if (plan) builder.finish();
    } catch (error) {
      tellError((error as Error).message);
    } finally {
      onState(undefined);
    }
  }

  const collect = collectChanges(bring);
  await bring([]);
  const folders = codeFolders.map((folder) => join(job.root, folder));
  const watcher = await watchFolders(job, (path) => void collect(path), folders);
  return async () => {
    await watcher.close();
    await builder.end();
    await worker.end();
  };
}

/** Name a file as its author knows it: what a CMS has published lies in a folder of ours. */
function nameOf(path: string, root: string): string {
  const name = relative(root, path).replaceAll('\\', '/');
  return name.replace(/^\.pantograph\/.*\.cms\/[^/]+\/files\//, '');
}

function print(
  names: readonly string[],
  { written, removed, outputs, refused, warnings, touched }: PublishResult,
  ms: number,
) {
  const findings = [
    ...warnings.map((entry) => ({ rule: '', severity: 'warning' as const, ...entry })),
    ...refused.map((entry) => ({ rule: '', severity: 'error' as const, ...entry })),
  ];
  if (names.length > 0 || refused.length > 0 || warnings.some(isOfStore))
    printFindings(
      names.length > 0 ? findings : findings.filter((finding) => finding.severity === 'error' || isOfStore(finding)),
    );
  const what = names.length === 0 ? `${outputs} outputs stand` : names.join(', ');
  const count = `${written} written${removed > 0 ? `, ${removed} removed` : ''}`;
  console.log(`${styleText('green', 'live')} ${what}: ${count} in ${ms.toFixed(0)} ms`);
  for (const path of names.length > 0 ? touched.slice(0, 6) : []) console.log(styleText('dim', `     ${path}`));
  if (names.length > 0 && touched.length > 6) console.log(styleText('dim', `     and ${touched.length - 6} more`));
}
