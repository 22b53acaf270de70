import { styleText } from 'node:util';
import type { Command } from 'commander';
import { exitCode } from '../exit-code.js';
import { findProject } from '../project.js';
import { planJob } from '../publication/plan-job.js';
import { type SharedOptions, withSharedOptions } from '../shared-options.js';
import { printFindings } from '../terminal/print-findings.js';
import { printJson } from '../terminal/print-json.js';
import { ProgressBar } from '../terminal/progress-bar.js';

/** Add `pantograph check`: read everything and say what would be refused, writing nothing. */
export function addCheck(program: Command): void {
  withSharedOptions(program.command('check'))
    .description('read tokens and content and say what would be refused; nothing is written')
    .addHelpText('after', '\nWith --json one object is printed: documents, errors, warnings and the list findings.')
    .action(run);
}

async function run(options: SharedOptions): Promise<void> {
  const job = planJob(findProject(process.cwd()), options);
  const { checkContent } = await import('../check/check-content.js');
  const bar = new ProgressBar();
  const { documents, findings } = await checkContent(job, ({ done, total }) =>
    bar.update('Reading documents', done, total || undefined),
  );
  bar.clear();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (options.json) printJson({ documents, errors, warnings, findings });
  else {
    printFindings(findings);
    const verdict = errors > 0 ? styleText('red', `${errors} errors`) : styleText('green', 'no errors');
    console.log(`${documents} documents: ${verdict}, ${warnings} warnings`);
  }
  process.exitCode = errors > 0 ? exitCode.findings : exitCode.done;
}
