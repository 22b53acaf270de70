import { styleText } from 'node:util';
import type { PublishProgress, PublishResult, Refusal } from '@pantograph/publisher';
import type { Command } from 'commander';
import { exitCode } from '../exit-code.js';
import { findProject } from '../project.js';
import { openPublication } from '../publication/open-publication.js';
import { planJob } from '../publication/plan-job.js';
import { type SharedOptions, withPreviewOrigins, withSharedOptions } from '../shared-options.js';
import { printFindings } from '../terminal/print-findings.js';
import { printJson } from '../terminal/print-json.js';
import { ProgressBar } from '../terminal/progress-bar.js';

interface Options extends SharedOptions {
  force?: boolean;
}

/** Add `pantograph publish`: bring a site up to date, writing only what changed. */
export function addPublish(program: Command): void {
  withPreviewOrigins(withSharedOptions(program.command('publish')))
    .description('write the site: every output that changed, and no other')
    .option('--force', 'make every output again and compare it with the file itself')
    .addHelpText(
      'after',
      `
Examples:
  $ pantograph publish
  $ pantograph publish --brand tidewater --out public
  $ pantograph publish --source markdown:../blog --brand hollyhock --out blog-site --json

With --json one object is printed: the integers documents, outputs, written, removed, unchanged and ms, and the lists
refused and warnings of { file, path, message, fix }. Exit code 1 says that something was refused; the rest is published.`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const job = planJob(findProject(process.cwd()), options);
  const publication = openPublication(job);
  const bar = new ProgressBar();
  try {
    const result = await publication.publish({
      ...(options.force && { force: true }),
      onProgress: (progress) => show(bar, progress),
    });
    bar.clear();
    if (options.json) printJson(result);
    else report(result, job.out);
    process.exitCode = result.refused.length > 0 ? exitCode.findings : exitCode.done;
  } finally {
    bar.clear();
    publication.close();
  }
}

const phases: Record<PublishProgress['phase'], string> = {
  wait: 'Waiting',
  read: 'Reading documents',
  plan: 'Finding what changed',
  render: 'Rendering',
  write: 'Writing',
};

function show(bar: ProgressBar, { phase, done, total, note }: PublishProgress): void {
  bar.update(note ?? phases[phase], done, total || undefined);
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
