import { indent, literal, unseen } from './literal.js';
import { encode, escapeAttribute, escapeText } from './markup/escape.js';
import { readMarkup } from './markup/read-markup.js';
import { type Dialect, writeElement, writeMarkup } from './markup/write-markup.js';
import { modelsOf, otherEvents, plainProps } from './model.js';
import { callback, pascal } from './names.js';
import type { SnippetWriter } from './usage.js';

const braces = /[{}]/g;

const markup: Dialect = {
  text: (value) => encode(escapeText(value), braces),
  attribute: (name, value) =>
    value === '' && name !== 'alt' ? name : `${name}="${encode(escapeAttribute(value), braces)}"`,
  closesVoid: true,
};

/** Svelte: `bind:` for models, callbacks, snippets. */
export const svelte: SnippetWriter = {
  id: 'svelte',
  label: 'Svelte',
  language: 'html',
  write(usage) {
    const { name, slots } = usage;
    const models = modelsOf(usage);
    const { default: content, ...named } = slots;
    const attributes = [
      ...plainProps(usage).map(([prop, value]) => attributeOf(prop, value)),
      ...models.map(({ prop }) => `bind:${prop}`),
      ...otherEvents(usage).map(
        ({ event, names }) =>
          `${callback(event)}={(${names}) => console.log(${[`'${event}'`, names].filter(Boolean).join(', ')})}`,
      ),
    ];
    const snippets = Object.entries(named).map(
      ([slot, html]) => `{#snippet ${slot}()}\n${indent(writeMarkup(readMarkup(html), markup))}\n{/snippet}`,
    );
    const written = content === undefined ? [] : [writeMarkup(readMarkup(content), markup)];
    const inside = [...snippets, ...written].join('\n');
    const states = models.map(
      ({ prop, typeArgument, start = '' }) => `  let ${prop} = $state${typeArgument}(${start});\n`,
    );
    return `<script lang="ts">
  import { ${pascal(name)} } from '@pantograph/svelte/${name}';
${states.length > 0 ? `\n${states.join('')}` : ''}</script>

${writeElement(pascal(name), attributes, inside, inside === '' ? 'self' : 'pair')}
`;
  },
};

function attributeOf(prop: string, value: unknown): string {
  if (value === true) return prop;
  const isPlain = typeof value === 'string' && !/["&{}\n\\]/.test(value) && value.search(unseen) < 0;
  return isPlain ? `${prop}="${value}"` : `${prop}={${literal(value)}}`;
}
