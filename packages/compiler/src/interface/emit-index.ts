import type { ComponentContract } from '@pantograph/contract';
import { pascalCase } from '../names/pascal-case.js';
import type { GeneratedFile } from '../targets/target.js';

/** Emit `index.ts`, which names all components with the types of their props. */
export function emitIndex(contracts: readonly ComponentContract[]): GeneratedFile[] {
  const components = contracts.map(({ name }) => {
    const title = pascalCase(name);
    return `export { ${title}, type ${title}OwnProps, type ${title}Props } from './${name}.js';\n`;
  });
  return [{ path: 'index.ts', code: components.join('') }];
}
