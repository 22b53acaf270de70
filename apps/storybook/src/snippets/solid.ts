import { indent } from './literal.js';
import { solidMarkup } from './markup/jsx.js';
import { jsxElement } from './markup/jsx-element.js';
import { modelsOf } from './model.js';
import { callback, pascal } from './names.js';
import type { SnippetWriter } from './usage.js';

/** Solid: a signal and its setter for each model. */
export const solid: SnippetWriter = {
  id: 'solid',
  label: 'Solid',
  language: 'tsx',
  write(usage) {
    const { name } = usage;
    const models = modelsOf(usage);
    const setter = (prop: string) => callback(prop).replace('on', 'set');
    const states = models.map(
      ({ prop, typeArgument, start = '' }) =>
        `  const [${prop}, ${setter(prop)}] = createSignal${typeArgument}(${start});\n`,
    );
    const bound = models.flatMap(({ prop, event }) => [`${prop}={${prop}()}`, `${callback(event)}={${setter(prop)}}`]);
    return `import { ${pascal(name)} } from '@pantograph/solid/${name}';
${models.length > 0 ? "import { createSignal } from 'solid-js';\n" : ''}
export function Example() {
${states.join('')}${states.length > 0 ? '\n' : ''}  return (
${indent(jsxElement(usage, bound, solidMarkup), '    ')}
  );
}
`;
  },
};
