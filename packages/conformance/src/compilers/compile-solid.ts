import { transformAsync } from '@babel/core';
import type { Plugin } from 'vite';

/** Compile `*.solid.tsx` with Solid's own compiler, as its users' bundler does: for a browser, or for a server. */
export function compileSolid(): Plugin {
  return {
    name: 'compile-solid',
    enforce: 'pre',
    async transform(code, id, options) {
      const filename = id.replace(/\?.*$/, '');
      if (!filename.endsWith('.solid.tsx')) return undefined;
      const result = await transformAsync(code, {
        filename,
        cwd: import.meta.dirname,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        presets: [
          ['babel-preset-solid', { generate: options?.ssr ? 'ssr' : 'dom', hydratable: true }],
          ['@babel/preset-typescript', { onlyRemoveTypeImports: true }],
        ],
      });
      return { code: result?.code ?? '', map: JSON.stringify(result?.map) };
    },
  };
}
