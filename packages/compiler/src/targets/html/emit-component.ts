import { emitInterface } from '../../interface/emit-interface.js';
import { camelCase } from '../../names/camel-case.js';
import { functionName } from '../../names/function-name.js';
import { kebabCase } from '../../names/kebab-case.js';
import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { usedComponents } from '../../tree/used-components.js';
import type { EmitContext } from '../target.js';
import { emitNodes } from './emit-nodes.js';
import { HtmlEmission } from './html-emission.js';
import { HtmlWriter } from './html-writer.js';

/** Emit a component as a module with one function from props to HTML, and the interfaces of what it takes. */
export function emitComponent(source: ComponentSource, context: EmitContext): string {
  const { contract, name, component } = source;
  const emission = new HtmlEmission(source, context);
  const writer = new HtmlWriter('html');
  emitNodes(component.children, writer, emission);
  const title = pascalCase(name);
  const imports = [
    ...usedComponents(component).map(
      (used) => `import { ${camelCase(kebabCase(used))} as ${used} } from './${kebabCase(used)}.js';`,
    ),
    "import type { Attributes } from './runtime/attributes.js';",
    "import type { Html } from './runtime/html.js';",
  ];
  emission.runtime.add('raw');
  const body = writer.statements().join('\n');
  for (const used of [...emission.runtime].sort())
    imports.push(`import { ${used} } from './runtime/${fileOf(used)}.js';`);
  const exported = camelCase(name);
  const local = functionName(exported);
  const own = emission.ownAttributes?.map((attribute) => `'${attribute.toLowerCase()}'`).join(', ');
  return `${imports.join('\n')}
${own === undefined ? '' : `\nconst own: readonly string[] = [${own}];\n`}
${emitInterface(`${title}Props`, contract)}
${emitSlotsInterface(title, contract.slots)}
/** ${contract.description} */
${local === exported ? 'export ' : ''}function ${local}(props: ${title}Props, slots?: ${title}Slots, attributes?: Attributes): Html {
  let html = '';
${body}
  return raw(html);
}
${local === exported ? '' : `\nexport { ${local} as ${exported} };\n`}`;
}

function emitSlotsInterface(title: string, slots: ComponentSource['contract']['slots']): string {
  const names = Object.entries(slots);
  if (names.length === 0) return `export type ${title}Slots = Readonly<Record<string, never>>;\n`;
  const fields = names.map(([name, { label, help }]) => {
    const words = [label, help].filter(Boolean).join('. ');
    return `  /** ${words.replaceAll('*/', '* /')} */\n  ${name}?: Html | undefined;\n`;
  });
  return `/** HTML that is trusted as it stands: say so with \`raw()\`. */\nexport interface ${title}Slots {\n${fields.join('')}}\n`;
}

function fileOf(runtimeName: string): string {
  return kebabCase(runtimeName.charAt(0).toUpperCase() + runtimeName.slice(1));
}
