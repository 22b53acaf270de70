import { mainModel } from '../../interface/main-model.js';
import { kebabCase } from '../../names/kebab-case.js';
import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { usedComponents } from '../../tree/used-components.js';
import { emitInterfaces } from './emit-interfaces.js';
import { generate } from './generate.js';
import { readGenerated } from './read-generated.js';
import { rootType } from './root-type.js';
import { spellHook, spellHooks } from './spell-hooks.js';
import { tellName } from './tell-name.js';

/** Emit a component as a single-file component: what Vue's compiler and its type checker read. */
export async function emitSingleFile(source: ComponentSource): Promise<string> {
  const { component, contract, name } = source;
  const title = pascalCase(name);
  component.propsTypeRef = `${title}OwnProps`;
  const { template, hooks, statements } = readGenerated(await generate(component));
  const runtime = ['safeUrl', 'styleOf'].filter((used) => template.includes(`${used}(`));
  const hasSlots = Object.keys(contract.slots).length > 0;
  const types = ['type IntrinsicElementAttributes', ...(hasSlots ? ['type VNode'] : [])];
  const imports = [
    `import { ${[...new Set([...hooks.map(spellHook), ...types, 'useAttrs'])].sort().join(', ')} } from 'vue';`,
    ...usedComponents(component).map((used) => `import { ${used} } from './${kebabCase(used)}.js';`),
    ...runtime.map((used) => `import { ${used} } from './runtime/${kebabCase(pascalCase(used))}.js';`),
  ];
  const asksElements = Object.keys(component.refs).length > 0;
  const hasModels = Object.keys(contract.models).length > 0;
  const props = hasModels ? `${title}OwnProps & ${title}Models` : `${title}OwnProps`;
  const script = [
    imports.join('\n'),
    emitInterfaces(title, contract),
    'defineOptions({ inheritAttrs: false });',
    `type Native = ${rootType(component).native};`,
    'const attributes = useAttrs() as Native;',
    `const props = ${emitDefineProps(props, source)};`,
    Object.keys(contract.events).length > 0 ? `const emit = defineEmits<${title}Events>();` : '',
    hasSlots ? `defineSlots<${title}Slots>();` : '',
    ...Object.keys(contract.events).map((event) => emitTell(title, event, source)),
    ...statements.map((statement) => spellHooks(statement, asksElements)),
  ];
  return `<script setup lang="ts">
${script.filter(Boolean).join('\n')}
</script>

<template>
${template}
</template>
`;
}

/** Vue makes \`false\` of a boolean that is left out, unless it has a default. */
function emitDefineProps(props: string, { contract }: ComponentSource): string {
  const main = mainModel(contract);
  const flags = Object.keys(contract.props.shape).filter((name) => isFlag(contract.props.shape[name]));
  if (main !== undefined && flags.includes(main)) flags.push('modelValue');
  if (flags.length === 0) return `defineProps<${props}>()`;
  return `withDefaults(defineProps<${props}>(), { ${flags.map((name) => `${name}: undefined`).join(', ')} })`;
}

function isFlag(field: ComponentSource['contract']['props']['shape'][string] | undefined): boolean {
  if (!field) return false;
  const { def } = field._zod;
  return 'innerType' in def ? isFlag(def.innerType as typeof field) : def.type === 'boolean';
}

/** Models are told before the event, so that who hears it finds them changed. */
function emitTell(title: string, event: string, { contract }: ComponentSource): string {
  const main = mainModel(contract);
  const models = Object.entries(contract.models)
    .filter(([, model]) => model.event === event)
    .flatMap(([prop]) => [`update:${prop}`, ...(prop === main ? ['update:modelValue'] : [])]);
  const calls = [...models, event].map((told) => `  emit('${told}', ...told);\n`);
  return `function ${tellName(event)}(...told: ${title}Events['${event}']): void {\n${calls.join('')}}`;
}
