import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleRuntime } from './bundle-runtime.js';
import { bundleServer } from './bundle-server.js';
import { path } from './path.js';
import { transpileChanged } from './transpile-changed.js';

const files = (folder, isIncluded) =>
  readdirSync(path(folder))
    .filter(isIncluded)
    .map((file) => path(`${folder}${file}`))
    .sort();
const isModule = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');

/**
 * Build what changed of the package. Called again in the same process, it has Stencil's compiler loaded, which takes longer than
 * most of what it is asked.
 *
 * @throws {Error} with what Stencil or esbuild finds wrong
 */
export async function buildPackage() {
  const runtime = files('../src/runtime/', isModule);

  await build({
    entryPoints: [...files('../src/', isModule), ...runtime],
    outbase: path('../src'),
    outdir: path('../dist'),
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  const tools = createHash('sha256');
  const stencil = path('../../../node_modules/@stencil/core/package.json');
  for (const file of [...files('./', (name) => name.endsWith('.js')), ...runtime, stencil])
    tools.update(readFileSync(file));
  const { names, isChanged } = await transpileChanged(tools.digest('base64url'));
  const hasBundles =
    existsSync(path('../dist/runtime/stencil.js')) && existsSync(path('../dist/runtime/stencil-server.js'));
  if (isChanged || !hasBundles) await Promise.all([bundleRuntime(), bundleServer(names)]);
}
