import { emitInterface } from '../../interface/emit-interface.js';
import { kebabCase } from '../../names/kebab-case.js';
import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { usedComponents } from '../../tree/used-components.js';
import { emitProps } from './emit-props.js';
import { readModule } from './module/read-module.js';

const fromRuntime = ['joinClasses', 'reflectState', 'safeUrl'];

/** Emit a component as a module with one React function component and the interface of its props. */
export async function emitComponent(source: ComponentSource): Promise<string> {
  const { component, contract, name } = source;
  const title = pascalCase(name);
  component.propsTypeRef = `${title}Props`;
  const { componentToReact } = await import('@builder.io/mitosis/lib/generators/react/index.js');
  const generated = componentToReact({ typescript: true, prettier: false })({ component });
  const { directives, hooks, code } = readModule(generated, title, [...usedComponents(component), ...fromRuntime]);
  const runtime = fromRuntime.filter((used) => code.includes(`${used}(`));
  const imports = [
    ...(hooks.length > 0 ? [`import { ${hooks.join(', ')} } from 'react';`] : []),
    `import type { ComponentPropsWithRef, ${code.includes('as CSSProperties') ? 'CSSProperties, ' : ''}ReactNode } from 'react';`,
    ...usedComponents(component).map((used) => `import { ${used} } from './${kebabCase(used)}.js';`),
    ...runtime.map((used) => `import { ${used} } from './runtime/${kebabCase(pascalCase(used))}.js';`),
  ];
  return `${directives.map((directive) => `'${directive}';\n\n`).join('')}${imports.join('\n')}

${emitInterface(`${title}OwnProps`, contract)}
${emitProps(title, source)}
/** ${contract.description} */
${code}
`;
}
