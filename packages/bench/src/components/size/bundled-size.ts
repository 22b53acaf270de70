import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Get the bytes of a module and all it needs but React: bundled and minified, compressed with gzip. Style sheets are left out. */
export async function bundledSize(code: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${code}`);
  return gzipSync(output.contents, { level: 9 }).length;
}
