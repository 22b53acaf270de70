import { styleText } from 'node:util';
import type { Command } from 'commander';
import { exitCode } from '../exit-code.js';
import { listDocumentFiles } from '../migrate/list-document-files.js';
import { type MigratedFile, migrateFile } from '../migrate/migrate-file.js';
import { findProject } from '../project.js';
import { planJob } from '../publication/plan-job.js';
import { type SharedOptions, withSharedOptions } from '../shared-options.js';
import { printFindings } from '../terminal/print-findings.js';
import { printJson } from '../terminal/print-json.js';

interface Options extends SharedOptions {
  dryRun?: boolean;
}

/** Add `pantograph migrate`: bring the files of older documents up to the newest schemas. */
export function addMigrate(program: Command): void {
  withSharedOptions(program.command('migrate'))
    .description('bring older documents up to the newest schemas, in their files')
    .option('--dry-run', 'say what would change and write nothing')
    .addHelpText(
      'after',
      '\nDocuments are also brought up each time they are read; this writes it down. One that cannot be brought up is left\nas it is and named, and what was live of it stays live.',
    )
    .action(run);
}

function run(options: Options): void {
  const job = planJob(findProject(process.cwd()), options);
  const places = job.sources.filter((spec) => spec.startsWith('files:')).map((spec) => spec.slice('files:'.length));
  const results = places.flatMap((place) =>
    listDocumentFiles(place, job.brand).map((file) => migrateFile(place, file, { write: !options.dryRun })),
  );
  const migrated = results.filter(({ steps }) => steps.length > 0);
  const findings = results.flatMap(({ finding }) => finding ?? []);
  if (options.json) printJson({ documents: results.length, migrated: migrated.map(toJson), findings });
  else {
    for (const { file, steps } of migrated) console.log(`${styleText('bold', file)}: ${steps.join('; ')}`);
    printFindings(findings);
    const verb = options.dryRun ? 'would be brought up' : 'brought up';
    console.log(`${results.length} documents: ${migrated.length} ${verb}, ${findings.length} cannot be`);
  }
  process.exitCode = findings.length > 0 ? exitCode.findings : exitCode.done;
}

function toJson({ file, steps }: MigratedFile) {
  return { file, steps };
}
