import { styleText } from 'node:util';
import type { PublishResult, Refusal } from '@pantograph/publisher';
import type { Command } from 'commander';
import { exitCode } from '../exit-code.js';
import { findProject } from '../project.js';
import { planJob } from '../publication/plan-job.js';
import { type SharedOptions, withPreviewOrigins, withSharedOptions } from '../shared-options.js';
import { printFindings } from '../terminal/print-findings.js';
import { printJson } from '../terminal/print-json.js';
import { ProgressBar } from '../terminal/progress-bar.js';
import { showProgress } from '../terminal/show-progress.js';

interface Options extends SharedOptions {
  force?: boolean;
  watch?: boolean;
}

/** Add `pantograph publish`: bring a site up to date, writing only what changed. */
export function addPublish(program: Command): void {
  withPreviewOrigins(withSharedOptions(program.command('publish')))
    .description('write the site: every output that changed, and no other')
    .option('--force', 'make every output again and compare it with the file itself')
    .option('--watch', 'stay, and publish at once whatever the sources get')
    .addHelpText(
      'after',
      `
Examples:
  $ pantograph publish
  $ pantograph publish --brand tidewater --out public
  $ pantograph publish --source markdown:../blog --brand hollyhock --out blog-site --json
  $ pantograph publish --source cms:https://cms.example.org --watch

With --json one object is printed: the integers documents, outputs, written, removed, unchanged and ms, and the lists
refused and warnings of { file, path, message, fix }. Exit code 1 says that something was refused; the rest is published.
With --watch it is a line for each thing that happens, its "event" published, following, away, back or failed.`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const job = planJob(findProject(process.cwd()), options);
  const force = options.force ?? false;
  if (options.watch) {
    // What watches folders would take a part of the time of every other publish.
    const { runWatch } = await import('../watch/run-watch.js');
    await runWatch(job, { force, json: options.json ?? false });
    return;
  }
  const { openPublication } = await import('../publication/open-publication.js');
  const publication = openPublication(job);
  const bar = new ProgressBar();
  try {
    const result = await publication.publish({ force, onProgress: (progress) => showProgress(bar, progress) });
    bar.clear();
    if (options.json) printJson(result);
    else report(result, job.out);
    process.exitCode = result.refused.length > 0 ? exitCode.findings : exitCode.done;
  } finally {
    bar.clear();
    publication.close();
  }
}

function report(
  { documents, outputs, written, removed, unchanged, ms, refused, warnings }: PublishResult,
  out: string,
): void {
  const findings = (list: Refusal[], severity: 'error' | 'warning') =>
    list.map((entry) => ({ rule: '', severity, ...entry }));
  printFindings([...findings(warnings, 'warning'), ...findings(refused, 'error')]);
  const gone = removed > 0 ? `, ${removed} removed` : '';
  const parts = `${written} written${gone}, ${unchanged} unchanged`;
  console.log(
    `${styleText('bold', `${outputs} outputs`)} of ${documents} documents: ${parts}, in ${(ms / 1000).toFixed(2)} s`,
  );
  console.log(out);
  if (refused.length > 0)
    console.log(styleText('red', `${refused.length} refused; see above. What was live of them stays live.`));
}
