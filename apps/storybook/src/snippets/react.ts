import { indent } from './literal.js';
import { reactMarkup } from './markup/jsx.js';
import { jsxElement } from './markup/jsx-element.js';
import { modelsOf } from './model.js';
import { callback, pascal } from './names.js';
import type { SnippetWriter } from './usage.js';

/** React: state for each model, callbacks, children. */
export const react: SnippetWriter = {
  id: 'react',
  label: 'React',
  language: 'tsx',
  write(usage) {
    const { name } = usage;
    const models = modelsOf(usage);
    const setter = (prop: string) => callback(prop).replace('on', 'set');
    const states = models.map(
      ({ prop, typeArgument, start = '' }) =>
        `  const [${prop}, ${setter(prop)}] = useState${typeArgument}(${start});\n`,
    );
    const bound = models.flatMap(({ prop, event }) => [`${prop}={${prop}}`, `${callback(event)}={${setter(prop)}}`]);
    return `${models.length > 0 ? "import { useState } from 'react';\n" : ''}import { ${pascal(name)} } from '@pantograph/react/${name}';

export function Example() {
${states.join('')}${states.length > 0 ? '\n' : ''}  return (
${indent(jsxElement(usage, bound, reactMarkup), '    ')}
  );
}
`;
  },
};
