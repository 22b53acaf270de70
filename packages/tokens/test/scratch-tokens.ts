import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The tokens of this repository. */
export const realTokens = fileURLToPath(new URL('../../../tokens', import.meta.url));

/** A copy of the tokens that a test may spoil. */
export interface ScratchTokens extends Disposable {
  root: string;
  write(path: string, content: string | Uint8Array): void;
  replace(path: string, from: string, to: string): void;
  remove(path: string): void;
}

/** Copy the real tokens to a temporary folder. */
export function scratchTokens(): ScratchTokens {
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-tokens-'));
  const root = join(folder, 'tokens');
  cpSync(realTokens, root, { recursive: true });
  return {
    root,
    write: (path, content) => writeFileSync(join(root, path), content),
    replace(path, from, to) {
      const text = readFileSync(join(root, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      writeFileSync(join(root, path), text.replace(from, to));
    },
    remove: (path) => rmSync(join(root, path)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
