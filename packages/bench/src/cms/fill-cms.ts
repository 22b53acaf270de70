import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchRoot, repository, workFolder } from '../folders.ts';
import { setAside } from '../publish/set-aside.ts';
import { writeSites } from './content/write-sites.ts';

/** A data folder of the CMS with documents in it, nearly all of them published. */
export interface Filled {
  /** The folder; who changes it copies it first. */
  data: string;
  documents: number;
  /** How long the import took, publishing included; unknown where it was cut short and finished by another run. */
  seconds: number | null;
}

/** What is noted beside the data: whether all was imported, and of what. */
interface Fill extends Filled {
  isWhole: boolean;
  stamp: string;
}

const longestMinutes = 60;

/**
 * Get a CMS with so many documents, which its own import made. It is kept in .work, and made anew when its tables or the content
 * changed, or where `fresh` says so. An import that was cut short goes on where it was.
 */
export async function fillCms(documents: number, fresh: boolean): Promise<Filled> {
  const folder = join(workFolder, 'cms', `filled-${documents}`);
  const record = join(folder, 'filled.json');
  const stamp = stampOf();
  const known = !fresh && existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Fill) : undefined;
  if (known?.stamp === stamp && known.isWhole) {
    console.log(`${documents} documents were imported earlier.`);
    return known;
  }
  const data = join(folder, 'data');
  const note = (seconds: number | null, isWhole: boolean): Fill => {
    const noted = { data, documents, seconds, isWhole, stamp };
    writeFileSync(record, `${JSON.stringify(noted, null, 2)}\n`);
    return noted;
  };
  const goesOn = known?.stamp === stamp;
  if (!goesOn) {
    setAside(folder);
    mkdirSync(folder, { recursive: true });
    console.log(`Writing files of ${documents} documents …`);
    writeSites(join(folder, 'content'), documents);
    note(null, false);
  }
  console.log(goesOn ? 'Going on with the import …' : 'Importing them …');
  const started = performance.now();
  await importAll(join(folder, 'content'), data);
  return note(goesOn ? null : (performance.now() - started) / 1000, true);
}

/** Run `npm run import` of the CMS; what it says shows how far it is. */
async function importAll(content: string, data: string): Promise<void> {
  const child = spawn(process.execPath, [join(repository, 'apps/cms/scripts/import.mjs'), content, '--live'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PANTOGRAPH_CMS_DATA: data },
    timeout: longestMinutes * 60_000,
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-4000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The import ended with ${code ?? 'a signal'}:\n${said}`);
  console.log(`  ${said.trim().split('\n').at(-1)}`);
}

/** What the documents hang on: the tables, and what writes the content. */
function stampOf(): string {
  const folders = ['apps/cms/src/migrations/sqlite', 'apps/cms/src/migrations/postgres'].map((path) =>
    join(repository, path),
  );
  const hash = createHash('sha256');
  for (const folder of [...folders, join(benchRoot, 'src/corpus'), join(benchRoot, 'src/cms/content')]) {
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('base64url');
}
