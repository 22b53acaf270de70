import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { compileSingleFile } from './compile-single-file.js';
import { rootType } from './root-type.js';

/** Emit a component as a module that exports it, compiled, with the types that its users meet. */
export function emitModule(singleFile: string, { component, contract, name }: ComponentSource): string {
  const title = pascalCase(name);
  const compiled = compileSingleFile(singleFile, title);
  const hasModels = Object.keys(contract.models).length > 0;
  const own = [`${title}OwnProps`, ...(hasModels ? [`${title}Models`] : [])];
  const events = Object.keys(contract.events).length > 0 ? `${title}Events` : '{}';
  const slots = Object.keys(contract.slots).length > 0 ? `${title}Slots` : '{}';
  return `// @ts-nocheck ${unchecked}
import type { VueComponent } from './runtime/vue-component.js';
${compiled}

/** The props of ${title}, and any that its root element takes. */
export interface ${title}Props extends ${own.join(', ')}, Omit<Native, ${own.map((each) => `keyof ${each}`).join(' | ')} | 'innerHTML'> {}

/** ${contract.description} */
export const ${title} = component as unknown as VueComponent<${title}Props, ${events}, ${slots}, ${rootType(component).element}>;
`;
}

/** A condition narrows nothing inside the functions that slots are compiled to. */
const unchecked = 'The source that Vue compiled this from is checked in its place, by vue-tsc.';
