import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../../../scripts/browser.mjs';
import { repository, workFolder } from '../folders.ts';
import { measureProcess } from '../measure/measure-process.ts';
import { median } from '../measure/median.ts';
import { table } from '../report/table.ts';
import { writeResults } from '../report/write-results.ts';
import { auditPage, type Scores, type Shortcoming } from './audit-page.ts';
import { serveFolder } from './serve-folder.ts';
import { type PageWeight, weighPage } from './weigh-page.ts';

interface Row extends PageWeight {
  brand: string;
  page: string;
  scores?: Scores;
  shortcomings?: Shortcoming[];
}

const mostBytes = 25_000;

/** Publish the demo, weigh its pages and run Lighthouse on a landing page and a post of each brand. */
export async function runLighthouse({ runs }: { runs: number }): Promise<void> {
  mkdirSync(workFolder, { recursive: true });
  const out = mkdtempSync(join(workFolder, 'demo-'));
  try {
    console.log('Publishing the demo …');
    const cli = join(repository, 'packages/cli/bin/pantograph.js');
    await measureProcess({ file: process.execPath, parameters: [cli, 'publish', '--out', out], cwd: repository });
    const browser = await findBrowser();
    console.log(`Lighthouse runs in ${browser.name}.`);
    const rows: Row[] = [];
    for (const brand of readdirSync(out).filter((name) => existsSync(join(out, name, 'index.html')))) {
      rows.push(...(await measureBrand(brand, join(out, brand), browser, runs)));
    }
    print(rows);
    console.log(`\nRows: ${writeResults('lighthouse', rows)}`);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function measureBrand(
  brand: string,
  folder: string,
  browser: Parameters<typeof auditPage>[0],
  runs: number,
): Promise<Row[]> {
  const landing = addresses(folder, (view) => view === 'page');
  const posts = addresses(folder, (view) => view === 'post');
  const rows: Row[] = [...landing, ...posts.slice(0, 1)].map((page) => ({ brand, page, ...weighPage(folder, page) }));
  const audited = [heaviest(rows.filter(({ page }) => page !== '/' && landing.includes(page))), '/', posts[0]];
  const served = await serveFolder(folder);
  try {
    for (const row of rows.filter(({ page }) => audited.includes(page))) {
      process.stdout.write(`  ${brand}${row.page} `);
      const results: Awaited<ReturnType<typeof auditPage>>[] = [];
      for (let run = 0; run < runs; run++) {
        results.push(await auditPage(browser, served.origin + row.page));
        process.stdout.write('.');
      }
      process.stdout.write('\n');
      row.scores = medians(results.map(({ scores }) => scores));
      row.shortcomings = worst(results)?.shortcomings ?? [];
    }
  } finally {
    await served.close();
  }
  return rows;
}

/** The slowest run shows best what is missing. */
function worst<Run extends { scores: Scores }>(results: readonly Run[]): Run | undefined {
  return results.toSorted((a, b) => a.scores.performance - b.scores.performance)[0];
}

function addresses(folder: string, isWanted: (view: string | undefined) => boolean): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .sort()
    .filter((path) => isWanted(/ data-view="([^"]+)"/.exec(readFileSync(join(folder, path), 'utf8'))?.[1]))
    .map((path) => `/${path.slice(0, -'index.html'.length)}`);
}

function heaviest(rows: readonly Row[]): string | undefined {
  return [...rows].sort((a, b) => b.htmlBytes - a.htmlBytes)[0]?.page;
}

function medians(all: readonly Scores[]): Scores {
  const names = Object.keys(all[0] ?? {}) as (keyof Scores)[];
  return Object.fromEntries(names.map((name) => [name, median(all.map((scores) => scores[name]))])) as Scores;
}

function print(rows: readonly Row[]): void {
  const cells = rows.map(({ brand, page, htmlBytes, cssBytes, scripts, scores }) => [
    brand + page,
    String(htmlBytes),
    String(cssBytes),
    `${htmlBytes + cssBytes}${htmlBytes + cssBytes < mostBytes ? '' : ' (!)'}`,
    String(scripts),
    scores ? Object.values(scores).join(' / ') : '',
  ]);
  const head = ['page', 'HTML', 'CSS', 'gzip bytes', 'scripts', 'performance / accessibility / best practices / SEO'];
  console.log(`\n${table(head, cells)}`);
  console.log(`\nGoals: under ${mostBytes} bytes of HTML and CSS, no script, 100 in all four.`);
  for (const { brand, page, shortcomings = [] } of rows) {
    // What has no weight informs only; the file has it too.
    for (const { category, id, weight, score, reason } of shortcomings.filter((one) => one.weight > 0)) {
      console.log(`  ${brand}${page}: ${category}, ${id} (weight ${weight}) ${score}: ${reason}`);
    }
  }
}
