import { indent, literal } from './literal.js';
import { escapeAttribute, escapeText, htmlAttribute } from './markup/escape.js';
import type { MarkupNode } from './markup/markup-node.js';
import { readMarkup } from './markup/read-markup.js';
import { type Dialect, writeElement, writeMarkup } from './markup/write-markup.js';
import { plainProps } from './model.js';
import { kebab, pascal } from './names.js';
import type { SnippetWriter, Usage } from './usage.js';

const markup: Dialect = { text: escapeText, attribute: htmlAttribute, closesVoid: false };

/** Custom elements: words and numbers as attributes, the rest as properties, events of the DOM. */
export const webComponents: SnippetWriter = {
  id: 'web-components',
  label: 'Web components',
  language: 'html',
  write(usage) {
    const { name, slots, events } = usage;
    const props = plainProps({ ...usage, models: {} });
    const attributes = props.filter(([, value]) => isAttribute(value)).map(([prop, value]) => attributeOf(prop, value));
    const properties = props.filter(([, value]) => !isAttribute(value));
    const { default: content = '', ...named } = slots;
    const nodes = [
      ...Object.entries(named).flatMap(([slot, html]) => readMarkup(html).map((node) => forSlot(slot, node))),
      ...readMarkup(content),
    ];
    const isUsed = properties.length > 0 || Object.keys(events).length > 0;
    const script = [
      `import { definePg${pascal(name)} } from '@pantograph/web-components/${name}';`,
      '',
      `definePg${pascal(name)}();`,
      ...(isUsed ? ['', `const element = document.querySelector('pg-${name}');`] : []),
      ...properties.map(([prop, value]) => `element.${prop} = ${literal(value)};`),
      ...listenersOf(usage).map(([event, listener]) => `element.addEventListener('${event}', ${listener});`),
    ];
    return `${writeElement(`pg-${name}`, attributes, writeMarkup(nodes, markup), 'pair')}

<script type="module">
${indent(script.join('\n'))}
</script>
`;
  },
};

function listenersOf({ events }: Usage): [event: string, listener: string][] {
  return Object.entries(events).map(([event, { parameters }]) => [
    event,
    parameters === '' ? `() => console.log('${event}')` : `({ detail }) => console.log('${event}', detail)`,
  ]);
}

function isAttribute(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || value === true;
}

function attributeOf(prop: string, value: unknown): string {
  return value === true ? kebab(prop) : `${kebab(prop)}="${escapeAttribute(String(value))}"`;
}

/** Say of a node which slot it is for; words need an element to say it on. */
function forSlot(slot: string, node: MarkupNode): MarkupNode {
  return typeof node === 'string'
    ? { tag: 'span', attributes: [['slot', slot]], children: [node] }
    : { ...node, attributes: [['slot', slot], ...node.attributes] };
}
