import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of this run of the suite, in which the demo is kept once it was filled in. */
    demoFolder: string;
  }
}

/** What the database of a server holds: files, and the name of a database where Postgres keeps the documents. */
export interface Filled {
  data: string;
  database: string | undefined;
}

/** Give every run of the suite a folder for its demo, and take it away at the end. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-cms-demo-'));
  provide('demoFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * The demo as a first start fills it in. That takes seconds, so the first who asks in a run does it with `fill`; everybody
 * else waits, and starts from a copy.
 */
export async function filledDemo(folder: string, fill: (data: string) => Promise<Filled>): Promise<Filled> {
  const kept = join(folder, 'filled.json');
  const failed = join(folder, 'failed');
  if (isFirst(join(folder, 'filling'))) {
    try {
      const written = join(folder, 'written.json');
      writeFileSync(written, JSON.stringify(await fill(join(folder, 'data'))));
      renameSync(written, kept);
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
  }
  while (!existsSync(kept)) {
    if (existsSync(failed)) throw new Error('The demo could not be filled in; another test file says why.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return JSON.parse(readFileSync(kept, 'utf8')) as Filled;
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
