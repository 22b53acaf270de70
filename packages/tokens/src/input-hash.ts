import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Hash all that a brand is made from: its folder, the base tokens, and this package's own code. */
export function inputHash(tokensRoot: string, id: string): string {
  const hash = createHash('sha256').update(tokensRoot);
  for (const folder of [join(tokensRoot, 'base'), join(tokensRoot, 'brands', id)]) {
    for (const path of files(folder)) hash.update(path).update(readFileSync(path));
  }
  for (const path of files(fileURLToPath(new URL('.', import.meta.url)))) {
    if (!path.endsWith('.js')) continue;
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex').slice(0, 32);
}

function files(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return entry.name === 'brands' ? [] : files(path);
        return entry.isFile() ? [path] : [];
      })
      .sort();
  } catch {
    return [];
  }
}
