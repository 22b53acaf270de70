import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { redirectPath } from '@pantograph/content';

/** What a host answers at an old address, with the page that stands there where it is gone; see the output `_redirects`. */
export type Moved = { status: 301; to: string } | { status: 410; page: string };

interface Table {
  mtimeMs: number;
  rows: ReadonlyMap<string, { to: string; status: string }>;
}

const tables = new Map<string, Table>();

/** Find what a published brand's `_redirects` says of an address; undefined where it says nothing. */
export function movedFrom(folder: string, address: string): Moved | undefined {
  const path = redirectPath(address);
  const row = readTable(join(folder, '_redirects')).get(path);
  if (row === undefined) return undefined;
  return row.status === '301' ? { status: 301, to: row.to } : { status: 410, page: path };
}

function readTable(file: string): Table['rows'] {
  const mtimeMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (mtimeMs === undefined) return new Map();
  const known = tables.get(file);
  if (known?.mtimeMs === mtimeMs) return known.rows;
  const lines = readWhole(file).split('\n');
  const rows = new Map(
    lines.flatMap((line) => {
      const [from, to, status] = line.split(' ');
      return from && to && status ? [[redirectPath(from), { to, status }] as const] : [];
    }),
  );
  tables.set(file, { mtimeMs, rows });
  return rows;
}

/** Read a file that the publisher may take away at any moment. */
function readWhole(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
