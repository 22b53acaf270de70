import { parse } from '@babel/parser';
import { transpile } from '@stencil/core/compiler';
import { transform } from 'esbuild';
import { hasFields } from './has-fields.js';

/** A warning of Stencil's, which is answered: such props are taken off the host (see `HostAttributes`). */
const answered = /is a reserved public name/;

/**
 * Transpile a Stencil component, for the browser (a class of an element) and for the server (a class beside one).
 *
 * @param {string} name of the component, in kebab-case
 * @param {string} source in TypeScript, with one class
 * @returns {Promise<{ client: string, server: string }>} modules that export the class
 * @throws {Error} with what Stencil finds wrong
 */
export async function transpileComponent(name, source) {
  const client = await run(name, source, 'customelement', '../runtime/stencil.js');
  const server = await run(name, source, null, '@stencil/core/internal/hydrate');
  const { title, meta } = readMeta(client);
  return {
    client: `${client}export { ${title} };\n`,
    server: `${server}const [$flags$, $tagName$, $members$, $listeners$] = ${meta};
${title}.cmpMeta = { $flags$: $flags$ & ~${hasFields}, $tagName$, $members$, $listeners$, $lazyBundleId$: '-', $attrsToReflect$: [] };\n`,
  };
}

async function run(name, source, componentExport, coreImportPath) {
  const { code, diagnostics } = await transpile(source, {
    file: `/${name}.tsx`,
    componentExport,
    componentMetadata: null,
    coreImportPath,
    proxy: null,
    style: null,
    sourceMap: false,
    target: 'es2022',
  });
  const problems = diagnostics.filter(({ messageText }) => !answered.test(messageText));
  if (problems.length > 0) throw new Error(problems.map(({ messageText }) => `${name}: ${messageText}`).join('\n'));
  return dropFields(code);
}

/**
 * Drop the fields that Stencil leaves in a class, as TypeScript does where they are no definitions. They would begin with
 * undefined what a page had given an element before its class was there.
 */
async function dropFields(code) {
  const { code: dropped } = await transform(code, {
    loader: 'ts',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true } },
  });
  return dropped;
}

/** Read the name of the class and what Stencil knows of its members: the parameters of the module's last statement. */
function readMeta(code) {
  const { body } = parse(code, { sourceType: 'module' }).program;
  const call = body.findLast(({ type }) => type === 'ExpressionStatement')?.expression;
  const [element, meta] = call?.arguments ?? [];
  if (!element || !meta) throw new Error('Stencil transpiled to something else than a custom element.');
  return { title: element.name, meta: code.slice(meta.start, meta.end) };
}
