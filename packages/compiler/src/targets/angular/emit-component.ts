import { emitInterface } from '../../interface/emit-interface.js';
import { kebabCase } from '../../names/kebab-case.js';
import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { emitClass } from './emit-class.js';
import { emitDecorator } from './emit-decorator.js';
import { emitImports } from './emit-imports.js';
import { hostSelector } from './host-selector.js';
import { inlineKeys } from './inline-keys.js';
import { readOnce } from './plugins/read-once.js';
import { readClass } from './read-class.js';
import { readTemplate } from './read-template.js';
import { tellEvents } from './tell-events.js';

/** What the emission of one component is told beside its tree. */
export interface AngularEmission {
  /** The tag of its root, or the name of the component that its root is. */
  root: string | undefined;
  /** The components that it nests, by the names of their classes. */
  nested: readonly string[];
}

/** Emit a component as a module with one standalone class and the interface of what it is given. */
export async function emitComponent(source: ComponentSource, { root, nested }: AngularEmission): Promise<string> {
  const { component, contract, name } = source;
  const title = pascalCase(name);
  component.name = title;
  const shared = readOnce(component.children[0]?.children ?? []);
  const { componentToAngular } = await import('@builder.io/mitosis/lib/generators/angular/index.js');
  const generated = componentToAngular({ typescript: true, api: 'signals', prettier: false })({ component });
  const read = readClass(tellEvents(generated, contract), title);
  const { host, template: written } = readTemplate(read.template);
  const { template, methods } = inlineKeys({ template: written, methods: read.methods });
  const variables = shared.map((each) => `@let ${each} = this.${each}();`).join('');
  const decorator = emitDecorator({
    title,
    contract,
    selector: hostSelector(name, root),
    host,
    template: variables + template,
    nested,
  });
  const body = emitClass(title, contract, { ...read, methods }, Object.keys(component.state), `${decorator}`);
  const local = nested.map((used) => `import { ${used} } from './${kebabCase(used)}.js';\n`).join('');
  return `${emitImports(decorator + body)}${local}
${emitInterface(`${title}Props`, contract)}
/** ${contract.description} */
${decorator}
${body}`;
}
