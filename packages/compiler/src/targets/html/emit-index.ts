import type { ComponentContract } from '@pantograph/contract';
import { camelCase } from '../../names/camel-case.js';
import { pascalCase } from '../../names/pascal-case.js';
import type { GeneratedFile } from '../target.js';

/**
 * Emit `index.ts`, which names all components, `sections.ts`, which names those that documents may choose and which of them have a form, and `runtime.ts`, which
 * names what stands beside them.
 */
export function emitIndex(contracts: readonly ComponentContract[]): GeneratedFile[] {
  const runtime = `export type { Attributes } from './runtime/attributes.js';
export { escapeHtml, escapeHtml as escape } from './runtime/escape-html.js';
export type { Html } from './runtime/html.js';
export { raw } from './runtime/raw.js';
export { safeUrl } from './runtime/safe-url.js';
`;
  const components = contracts.map(({ name }) => {
    const title = pascalCase(name);
    return `export { ${camelCase(name)}, type ${title}Props, type ${title}Slots } from './${name}.js';\n`;
  });
  const sections = contracts
    .filter(({ kind }) => kind === 'section')
    .map(({ name }) => `export { ${camelCase(name)} } from './${name}.js';\n`);
  const withForm = contracts.filter(({ form }) => form !== undefined).map(({ name }) => `'${name}'`);
  const formSections = `/** Names of the sections that have a form. */
export const formSections: ReadonlySet<string> = new Set([${withForm.join(', ')}]);
`;
  return [
    { path: 'sections.ts', code: sections.join('') + formSections },
    { path: 'index.ts', code: `${components.join('')}export * from './runtime.js';\n` },
    { path: 'runtime.ts', code: runtime },
  ];
}
