import { existsSync } from 'node:fs';
import { type ContentStore, storeFile } from '@pantograph/content';
import type { Refusal } from '@pantograph/publisher';
import type { Command } from 'commander';
import { findProject } from '../project.js';
import { planJob } from '../publication/plan-job.js';
import { type SharedOptions, withSharedOptions } from '../shared-options.js';
import { printJson } from '../terminal/print-json.js';

/** Add `pantograph status`: what is live, what was refused, and whether a publish was interrupted. */
export function addStatus(program: Command): void {
  withSharedOptions(program.command('status')).description('say what is live and what was refused').action(run);
}

interface BrandStatus {
  brand: string;
  pages: number;
  posts: number;
  outputs: number;
}

async function run(options: SharedOptions): Promise<void> {
  const project = findProject(process.cwd());
  const job = planJob(project, options);
  const file = storeFile(project.state, job.out);
  if (!existsSync(file)) {
    if (options.json)
      printJson({ out: job.out, store: null, interrupted: false, brands: [], refused: [], warnings: [] });
    else console.log(`Nothing was published to ${job.out} yet. Run: npx pantograph publish`);
    return;
  }
  const [{ ContentStore }, { reportFindings }, { loadReadableBrands }] = await Promise.all([
    import('@pantograph/content'),
    import('@pantograph/publisher'),
    import('../publication/open-publication.js'),
  ]);
  const store = ContentStore.open(file);
  const brands = job.brands.map((brand) => describe(store, brand));
  const { refused, warnings } = reportFindings(store, store.items.sources(job.brands), loadReadableBrands(job));
  const interrupted = store.journal.steps().length > 0;
  store.close();
  if (options.json) printJson({ out: job.out, store: file, interrupted, brands, refused, warnings });
  else print(job.out, brands, { refused, warnings }, interrupted);
}

function describe(store: ContentStore, brand: string): BrandStatus {
  return {
    brand,
    pages: store.documents.count(brand, ['page']),
    posts: store.documents.count(brand, ['post']),
    outputs: store.outputs.count(brand),
  };
}

function print(
  out: string,
  brands: readonly BrandStatus[],
  found: { refused: readonly Refusal[]; warnings: readonly Refusal[] },
  interrupted: boolean,
): void {
  console.log(out);
  for (const { brand, pages, posts, outputs } of brands) {
    console.log(`  ${brand}: ${pages} pages and ${posts} posts live, in ${outputs} outputs`);
  }
  for (const { file, message, fix } of found.refused) console.log(`  refused ${file}: ${message} ${fix}`);
  for (const { file, message, fix } of found.warnings) console.log(`  warning ${file}: ${message} ${fix}`);
  if (interrupted)
    console.log('The last publish was interrupted. The next one finishes it first: npx pantograph publish');
}
