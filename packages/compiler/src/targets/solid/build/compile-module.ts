import { type PluginItem, transformAsync } from '@babel/core';
import type { ExportNamedDeclaration, ImportDeclaration } from '@babel/types';

/** What a module is compiled for: a document in a browser, or strings on a server. */
export type Generate = 'dom' | 'ssr';

/**
 * Compile one module of Solid JSX in TypeScript to JavaScript, for a folder beside `runtime/`.
 *
 * Both forms take part in hydration: a page that no server wrote is none the worse for it.
 *
 * @throws {SyntaxError} where it is not TypeScript with JSX
 */
export async function compileModule(code: string, filename: string, generate: Generate): Promise<string> {
  const result = await transformAsync(code, {
    filename,
    cwd: import.meta.dirname,
    babelrc: false,
    configFile: false,
    presets: [
      ['babel-preset-solid', { generate, hydratable: true }],
      ['@babel/preset-typescript', { onlyRemoveTypeImports: true }],
    ],
    plugins: [moveImports],
  });
  return `${result?.code ?? ''}\n`;
}

/** Components stay beside each other, as `.js`; what is plain TypeScript lies one folder up. */
const moveImports: PluginItem = {
  visitor: {
    'ImportDeclaration|ExportNamedDeclaration': ({ node }: { node: ImportDeclaration | ExportNamedDeclaration }) => {
      if (!node.source) return;
      node.source.value = node.source.value.replace(/^\.\/runtime\//, '../runtime/').replace(/\.jsx$/, '.js');
    },
  },
};
