import { indent, literal } from './literal.js';
import { plainProps } from './model.js';
import { camel } from './names.js';
import type { SnippetWriter } from './usage.js';

/** Components that are called by a word of the language. */
const reserved = /^(case|catch|class|default|delete|export|import|new|switch|this|throw|void|with)$/;

/** A function from props to a string: models start with their values, and nothing is told. */
export const html: SnippetWriter = {
  id: 'html',
  label: 'HTML',
  language: 'typescript',
  write(usage) {
    const { name, slots } = usage;
    const imported = camel(name);
    const local = reserved.test(imported) ? `${imported}Html` : imported;
    const own = literal(Object.fromEntries(plainProps({ ...usage, models: {} })));
    const filled = Object.entries(slots);
    const content = filled.map(([slot, markup]) => `${slot}: raw(${literal(markup)})`);
    const line = `${own}${filled.length > 0 ? `, { ${content.join(', ')} }` : ''}`;
    const fits = filled.length === 0 || (line.length < 90 && !line.includes('\n'));
    const spread = () => `\n${indent(`${own},\n{\n${content.map((each) => `  ${each},\n`).join('')}},`)}\n`;
    return [
      `import { ${imported === local ? local : `${imported} as ${local}`} } from '@pantograph/html/${name}';`,
      ...(filled.length > 0 ? ["import { raw } from '@pantograph/html/runtime';"] : []),
      '',
      `const html = ${local}(${fits ? line : spread()});`,
      '',
    ].join('\n');
  },
};
