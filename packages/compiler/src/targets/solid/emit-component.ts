import { emitInterface } from '../../interface/emit-interface.js';
import { kebabCase } from '../../names/kebab-case.js';
import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { usedComponents } from '../../tree/used-components.js';
import { emitProps } from './emit-props.js';
import { readModule } from './module/read-module.js';

/** Names of the runtime that a component may use. */
const runtime = ['Keyed', 'callHandler', 'chosenClasses', 'defaultText', 'joinClasses', 'safeUrl', 'styleOf'];

/** Emit a component as a module with one Solid component and the interface of its props. */
export async function emitComponent(source: ComponentSource): Promise<string> {
  const { component, contract, name } = source;
  const title = pascalCase(name);
  component.propsTypeRef = `${title}Props`;
  const { componentToSolid } = await import('@builder.io/mitosis/lib/generators/solid/index.js');
  const generated = componentToSolid({ typescript: true, prettier: false, stylesType: 'styled-components' })({
    component,
  });
  const { imports, code } = readModule(generated, title);
  const props = emitProps(title, source);
  const types = ['ComponentProps', 'JSX'].filter((type) => new RegExp(`\\b${type}\\b`).test(props));
  const lines = [
    ...(imports.length > 0 ? [`import { ${imports.join(', ')} } from 'solid-js';`] : []),
    `import type { ${types.join(', ')} } from 'solid-js';`,
    ...usedComponents(component).map((used) => `import { ${used} } from './${kebabCase(used)}.jsx';`),
    ...runtime
      .filter((used) => new RegExp(`\\b${used}[( ]`).test(code))
      .map((used) => `import { ${used} } from './runtime/${kebabCase(pascalCase(used))}.js';`),
  ];
  return `${lines.join('\n')}

${emitInterface(`${title}OwnProps`, contract)}
${props}
/** ${contract.description} */
${code}
`;
}
