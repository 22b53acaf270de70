import { emitInterface } from '../../interface/emit-interface.js';
import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { componentType } from './component-type.js';
import { emitProps } from './emit-props.js';
import { rootComponent } from './root-component.js';

/** Emit the entry of a component: the component under its name, with its type written out, and the types of its props. */
export function emitEntry(source: ComponentSource): string {
  const { component, contract, name } = source;
  const title = pascalCase(name);
  const root = rootComponent(component);
  const hasSlots = Object.keys(contract.slots).length > 0;
  const imports = [
    `import type { Component${hasSlots ? ', Snippet' : ''} } from 'svelte';`,
    ...(root ? [] : [`import type { SvelteHTMLElements } from 'svelte/elements';`]),
    ...(root ? [`import type { ${root.title}Props } from './${root.name}.js';`] : []),
    `import component from './${name}.svelte';`,
  ];
  return `${imports.join('\n')}

${emitInterface(`${title}OwnProps`, contract)}
${emitProps(title, source)}
/** ${contract.description} */
export const ${title}: ${componentType(title, contract)} = component;
`;
}
