import { hoistedOf } from './hoisted.js';
import { indent, literal } from './literal.js';
import { encode, escapeAttribute, escapeText } from './markup/escape.js';
import type { MarkupNode } from './markup/markup-node.js';
import { readMarkup } from './markup/read-markup.js';
import { type Dialect, writeElement, writeMarkup } from './markup/write-markup.js';
import { modelsOf, otherEvents, plainProps } from './model.js';
import { callback, pascal } from './names.js';
import type { SnippetWriter } from './usage.js';

const markup: Dialect = {
  // Braces are interpolation, and an at sign begins a block.
  text: (value) => encode(escapeText(value), /[{}@]/g),
  attribute: (name, value) =>
    value === '' && name !== 'alt' ? name : `${name}="${encode(escapeAttribute(value), /[{}]/g)}"`,
  closesVoid: true,
};

const voidTags = /^(hr|img|input)$/;

/** Angular: the root with the component's attribute, inputs, and `[( )]` with a signal for each model. */
export const angular: SnippetWriter = {
  id: 'angular',
  label: 'Angular',
  language: 'typescript',
  write(usage) {
    const { name, element, slots } = usage;
    const Component = pascal(name);
    const hoisted = hoistedOf(usage);
    const models = modelsOf(usage);
    const events = otherEvents(usage);
    const attributes = [
      ...(element.startsWith('pg-') ? [] : [`pg${Component}`]),
      ...plainProps(usage).map(([prop, value]) => attributeOf(prop, value)),
      ...models.map(({ prop }) => `[(${prop})]="${prop}"`),
      ...events.map(({ event, parameters }) => `(${event})="${callback(event)}(${parameters === '' ? '' : '$event'})"`),
    ];
    const { default: content = '', ...named } = slots;
    const filled = Object.entries(named).flatMap(([slot, html]) => forSlot(slot, readMarkup(html)));
    const inside = [writeMarkup(filled, markup), writeMarkup(readMarkup(content), markup)].filter(Boolean).join('\n');
    const template = writeElement(element, attributes, inside, voidTags.test(element) ? 'self' : 'pair');
    const members = [
      ...hoisted.map(({ name: prop, value }) => `readonly ${prop}: ${Component}Props['${prop}'] = ${value};`),
      ...models.map(
        ({ prop, typeArgument, start = 'undefined' }) => `readonly ${prop} = signal${typeArgument}(${start});`,
      ),
      ...events.map(
        ({ event, parameters, names }) =>
          `${callback(event)}(${parameters}) {\n  console.log(${[`'${event}'`, names].filter(Boolean).join(', ')});\n}`,
      ),
    ];
    return `import { Component${models.length > 0 ? ', signal' : ''} } from '@angular/core';
import { ${Component}${hoisted.length > 0 ? `, type ${Component}Props` : ''} } from '@pantograph/angular/${name}';

@Component({
  selector: 'app-example',
  imports: [${Component}],
  template: \`
${indent(template, '    ').replace(/[\\`]|\$\{/g, '\\$&')}
  \`,
})
export class Example {${members.length > 0 ? `\n${indent(members.join('\n'))}\n` : ''}}
`;
  },
};

function attributeOf(prop: string, value: unknown): string {
  if (typeof value === 'string') return `${prop}="${encode(escapeAttribute(value), /[{}]/g)}"`;
  if (value === true) return prop;
  return `[${prop}]="${typeof value === 'object' ? prop : literal(value)}"`;
}

/** Say on each element which slot it is for; words need a container to say it on. */
function forSlot(slot: string, nodes: readonly MarkupNode[]): MarkupNode[] {
  if (nodes.some((node) => typeof node === 'string')) {
    return [{ tag: 'ng-container', attributes: [['slot', slot]], children: nodes }];
  }
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [{ ...node, attributes: [['slot', slot] as const, ...node.attributes] }],
  );
}
