import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { componentType } from './component-type.js';

/** Emit the `.svelte.d.ts` of a component: what tools that know no Svelte read in place of the `.svelte` file. */
export function emitDeclaration({ contract, name }: ComponentSource): string {
  const title = pascalCase(name);
  return `import type { Component } from 'svelte';
import type { ${title}Props } from './${name}.js';

/** ${contract.description} */
declare const ${title}: ${componentType(title, contract)};
type ${title} = ReturnType<typeof ${title}>;
export default ${title};
`;
}
