import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fingerprint } from '../../../fingerprints/fingerprint.js';
import { fingerprintFolder } from '../../../fingerprints/fingerprint-folder.js';
import { GeneratedFolder } from '../../../generated/generated-folder.js';
import type { GeneratedFile } from '../../target.js';

/** The folder of each form below `dist`. */
const forms = { dom: 'dom', ssr: 'server' } as const;

/**
 * Compile the modules of a Solid package from its `src` to its `dist`, once for browsers and once for servers. A module that
 * did not change is left alone, and Babel is not even loaded where none did.
 *
 * @returns names of the modules that were compiled
 */
export async function compilePackage(src: string, dist: string): Promise<string[]> {
  const folder = new GeneratedFolder(dist, compiler());
  const sources = readdirSync(src).filter((file) => /^[^.]+\.tsx?$/.test(file));
  const compiled: string[] = [];
  for (const file of sources) {
    const name = file.replace(/\.tsx?$/, '');
    const code = readFileSync(join(src, file), 'utf8');
    if (folder.has(name, fingerprint(code))) continue;
    folder.put(name, fingerprint(code), await compileForms(code, name, join(src, file)));
    compiled.push(name);
  }
  for (const name of folder.components) {
    if (!sources.some((file) => file.replace(/\.tsx?$/, '') === name)) folder.remove(name);
  }
  folder.close(compiler());
  return compiled;
}

async function compileForms(code: string, name: string, filename: string): Promise<GeneratedFile[]> {
  const { compileModule } = await import('./compile-module.js');
  const files: GeneratedFile[] = [];
  for (const generate of ['dom', 'ssr'] as const) {
    files.push({ path: `${forms[generate]}/${name}.js`, code: await compileModule(code, filename, generate) });
  }
  return files;
}

/** Hash what compiles: this folder, and the versions of Babel and of Solid's preset. */
function compiler(): string {
  const require = createRequire(import.meta.url);
  const versions = ['@babel/core', 'babel-preset-solid', 'babel-plugin-jsx-dom-expressions'].map(
    (name) => (require(`${name}/package.json`) as { version: string }).version,
  );
  return fingerprint(
    fingerprintFolder(import.meta.dirname, (path) => path.endsWith('.js')),
    ...versions,
  );
}
