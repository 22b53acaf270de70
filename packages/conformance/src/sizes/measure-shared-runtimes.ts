import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';

const packages = join(import.meta.dirname, '../../..');

/** What the components of a target share and an app does not have anyway: counted once, and in no component. */
const files: Readonly<Record<string, string>> = {
  'web-components': join(packages, 'web-components/dist/runtime/stencil.js'),
};

/** Measure what components share, minified and compressed: target to bytes. */
export async function measureSharedRuntimes(): Promise<Record<string, number>> {
  const sizes = Object.entries(files).map(async ([target, file]) => {
    const { code } = await transform(await readFile(file, 'utf8'), { minify: true, format: 'esm', target: 'es2022' });
    return [target, gzipSync(code, { level: 9 }).length] as const;
  });
  return Object.fromEntries(await Promise.all(sizes));
}
