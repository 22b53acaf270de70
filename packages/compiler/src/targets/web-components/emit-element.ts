import { emitInterface } from '../../interface/emit-interface.js';
import { kebabCase } from '../../names/kebab-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { usedComponents } from '../../tree/used-components.js';
import { className } from './class-name.js';
import { detailType } from './detail-type.js';
import { tagName } from './tag-name.js';

/** Emit what a page has of a component: its element's class and type, and how to define it with those it nests. */
export function emitElement({ component, contract, name }: ComponentSource): string {
  const title = className(name);
  const events = Object.entries(contract.events);
  const nested = usedComponents(component).map(kebabCase);
  const slots = Object.entries(contract.slots).map(([slot, { label, help }]) => {
    const words = [label, help].filter(Boolean).join('. ').replaceAll('*/', '* /');
    return ` * @slot ${slot === 'default' ? '' : `${slot} `}- ${words}\n`;
  });
  return `import { ${title} as element } from './components/${name}.js';
${nested.map((other) => `import { define${className(other)} } from './${other}.js';\n`).join('')}import { defineElement } from './runtime/define-element.js';
${events.length > 0 ? "import type { ElementEvents } from './runtime/element-events.js';\n" : ''}
${emitInterface(`${title}Props`, contract)}
${events.length > 0 ? emitEvents(title, events) : ''}/**
 * \`<${tagName(name)}>\`: ${contract.description}
${slots.length > 0 ? ` *\n${slots.join('')}` : ''} */
export interface ${title}
  extends ${events.length > 0 ? `ElementEvents<${title}Events>` : 'HTMLElement'}, Omit<${title}Props, keyof HTMLElement> {}

/** The class of \`<${tagName(name)}>\`. */
export const ${title}: { new (): ${title}; prototype: ${title} } = element as never;

/** Define \`<${tagName(name)}>\`${nested.length > 0 ? `, and what it nests: ${nested.map(tagName).join(', ')}` : ''}. */
export function define${title}(): void {
${nested.map((other) => `  define${className(other)}();\n`).join('')}  defineElement('${tagName(name)}', ${title});
}

declare global {
  interface HTMLElementTagNameMap {
    '${tagName(name)}': ${title};
  }
}
`;
}

function emitEvents(title: string, events: readonly [string, { label: string; parameters: string }][]): string {
  const members = events.map(
    ([name, { label, parameters }]) =>
      `  /** ${label.replaceAll('*/', '* /')}. Its detail: \`${parameters}\` */\n  ${name}: CustomEvent<${detailType(parameters)}>;\n`,
  );
  return `/** What \`${title}\` tells, by the name of the event. */\nexport interface ${title}Events {\n${members.join('')}}\n\n`;
}
