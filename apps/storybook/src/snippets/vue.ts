import { hoistedOf, isHoisted } from './hoisted.js';
import { indent, literal } from './literal.js';
import { encode, escapeAttribute, escapeText, htmlAttribute } from './markup/escape.js';
import { readMarkup } from './markup/read-markup.js';
import { type Dialect, writeElement, writeMarkup } from './markup/write-markup.js';
import { modelsOf, otherEvents, plainProps } from './model.js';
import { callback, kebab, pascal } from './names.js';
import type { SnippetWriter } from './usage.js';

const markup: Dialect = {
  // Between double braces a template has an expression.
  text: (value) => encode(escapeText(value), /[{}]/g),
  attribute: htmlAttribute,
  closesVoid: true,
};

/** Vue: `v-model` for what a reader fills in, named models for the rest, slots as templates. */
export const vue: SnippetWriter = {
  id: 'vue',
  label: 'Vue',
  language: 'html',
  write(usage) {
    const { name, slots } = usage;
    const Component = pascal(name);
    const hoisted = hoistedOf(usage);
    const models = modelsOf(usage);
    const events = otherEvents(usage);
    const { default: content, ...named } = slots;
    const attributes = [
      ...plainProps(usage).map(([prop, value]) => attributeOf(prop, value)),
      ...models.map(({ prop }) => `${isMain(prop) ? 'v-model' : `v-model:${kebab(prop)}`}="${prop}"`),
      ...events.map(({ event }) => `@${kebab(event)}="${callback(event)}"`),
    ];
    const written = content === undefined ? undefined : writeMarkup(readMarkup(content), markup);
    const templates = Object.entries(named).map(([slot, html]) =>
      writeElement(`template #${slot}`, [], writeMarkup(readMarkup(html), markup), 'pair').replace(
        /<\/template #\w+>$/,
        '</template>',
      ),
    );
    const inside = [...templates, ...(written === undefined ? [] : [written])].join('\n');
    const script = [
      `import { ${Component}${hoisted.length > 0 ? `, type ${Component}Props` : ''} } from '@pantograph/vue/${name}';`,
      ...(models.length > 0 ? ["import { ref } from 'vue';"] : []),
      ...(hoisted.length + models.length + events.length > 0 ? [''] : []),
      ...hoisted.map(({ name: prop, value }) => `const ${prop}: ${Component}Props['${prop}'] = ${value};`),
      ...models.map(({ prop, typeArgument, start = '' }) => `const ${prop} = ref${typeArgument}(${start});`),
      ...events.map(
        ({ event, parameters, names }) =>
          `const ${callback(event)} = (${parameters}) => console.log(${[`'${event}'`, names].filter(Boolean).join(', ')});`,
      ),
    ];
    return `<script setup lang="ts">
${script.join('\n')}
</script>

<template>
${indent(writeElement(Component, attributes, inside, inside === '' ? 'self' : 'pair'))}
</template>
`;
  },
};

function isMain(prop: string): boolean {
  return prop === 'value' || prop === 'checked';
}

function attributeOf(prop: string, value: unknown): string {
  if (typeof value === 'string') return `${kebab(prop)}="${escapeAttribute(value)}"`;
  if (value === true) return kebab(prop);
  return `:${kebab(prop)}="${isHoisted(value) ? prop : literal(value)}"`;
}
