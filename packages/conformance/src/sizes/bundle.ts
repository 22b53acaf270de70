import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import type { Target } from '../targets/target.js';

/** What a bundle of one component holds. */
export interface Bundle {
  code: Uint8Array;
  /** The files of ours that something in it comes from, as paths in their packages. */
  files: string[];
}

/** What an app has anyway: its framework. */
const frameworks = ['react', 'vue', 'svelte', 'solid-js', '@angular', 'rxjs'];

/** Stencil's runtime is the framework of the custom elements: all of them share it. */
const shareRuntime: Plugin = {
  name: 'share-runtime',
  setup(bundler) {
    bundler.onResolve({ filter: /runtime\/stencil\.js$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
  },
};

/** Each user's own bundler compiles these. */
const compileSvelte: Plugin = {
  name: 'compile-svelte',
  setup(bundler) {
    bundler.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import('svelte/compiler');
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client', dev: false });
      return { contents: js.code, loader: 'js' };
    });
  },
};

/** What is shipped is compiled in part; each user's own Angular does the rest. */
const linkAngular: Plugin = {
  name: 'link-angular',
  setup(bundler) {
    bundler.onLoad({ filter: /packages\/angular\/dist\/.+\.js$/ }, async ({ path }) => {
      const contents = linked.get(path) ?? link(path);
      linked.set(path, contents);
      return { contents: await contents, loader: 'js' };
    });
  },
};

/** By path: many bundles hold the same. */
const linked = new Map<string, Promise<string>>();

async function link(path: string): Promise<string> {
  const [{ transformAsync }, { createEs2015LinkerPlugin }, { ConsoleLogger, LogLevel, NodeJSFileSystem }] =
    await Promise.all([
      import('@babel/core'),
      import('@angular/compiler-cli/linker/babel'),
      import('@angular/compiler-cli'),
    ]);
  const plugin = createEs2015LinkerPlugin({
    fileSystem: new NodeJSFileSystem(),
    logger: new ConsoleLogger(LogLevel.warn),
    sourceMapping: false,
    linkerJitMode: false,
  });
  const options = { filename: path, babelrc: false, configFile: false, compact: false, plugins: [plugin] };
  return (await transformAsync(await readFile(path, 'utf8'), options))?.code ?? '';
}

/** Modules that are written here: name to text. */
function given(modules: ReadonlyMap<string, string>, resolveDir: string): Plugin {
  return {
    name: 'given',
    setup(bundler) {
      bundler.onResolve({ filter: /^given:/ }, ({ path }) => ({ path, namespace: 'given' }));
      bundler.onLoad({ filter: /.*/, namespace: 'given' }, ({ path }) => ({
        contents: modules.get(path.slice('given:'.length)) ?? '',
        resolveDir,
      }));
    },
  };
}

/**
 * Bundle components of a target for a browser, each alone and minified, as an app that imports nothing else would.
 *
 * @param from where it imports them from: an entry of its own each, or the index that names all
 */
export async function bundleComponents(
  target: Target,
  components: readonly string[],
  from: 'entry' | 'index',
): Promise<Map<string, Bundle>> {
  const modules = components.map((name): [string, string] => {
    const entry = from === 'entry' ? `@pantograph/${target.name}/${name}` : `@pantograph/${target.name}`;
    return [name, `export { ${target.exportName(name)} } from '${entry}';`];
  });
  const { outputFiles, metafile } = await build({
    entryPoints: components.map((name) => ({ in: `given:${name}`, out: name })),
    outdir: '/',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['svelte', 'browser'],
    external: frameworks.flatMap((name) => [name, `${name}/*`]),
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'false', ngJitMode: 'false' },
    logLevel: 'error',
    plugins: [given(new Map(modules), import.meta.dirname), shareRuntime, compileSvelte, linkAngular],
  });
  const inputs = Object.entries(metafile.outputs).map(([path, output]) => {
    const files = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    const ours = files.flatMap(([file]) => /packages\/[\w-]+\/dist\/(.+)$/.exec(file)?.slice(1) ?? []);
    return [path.replace(/^.*\//, ''), ours.sort()] as const;
  });
  const filesOf = new Map(inputs);
  return new Map(
    outputFiles.map(({ path, contents }) => {
      const file = path.replace(/^.*\//, '');
      return [file.replace(/\.js$/, ''), { code: contents, files: filesOf.get(file) ?? [] }];
    }),
  );
}
