import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** List the names of the components below a folder: each has a folder of its own with NAME.lite.tsx and NAME.schema.ts. */
export function findComponents(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(join(directory, name, `${name}.lite.tsx`)))
    .sort();
}
