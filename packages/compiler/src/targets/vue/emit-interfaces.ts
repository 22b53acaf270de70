import type { ComponentContract } from '@pantograph/contract';
import { emitInterface } from '../../interface/emit-interface.js';
import { mainModel } from '../../interface/main-model.js';

/** Emit the interfaces of what a component takes and tells: props, what `v-model` adds to them, events, slots. */
export function emitInterfaces(title: string, contract: ComponentContract): string {
  const parts = [emitInterface(`${title}OwnProps`, contract), emitModels(title, contract)];
  parts.push(emitEvents(title, contract), emitSlots(title, contract));
  return parts.filter(Boolean).join('\n');
}

function emitModels(title: string, contract: ComponentContract): string {
  const models = Object.keys(contract.models);
  if (models.length === 0) return '';
  const main = mainModel(contract);
  const fields = models.map((name) => `  ${name}Modifiers?: ${modifiers};\n`);
  if (main !== undefined) {
    fields.unshift(
      `  /** What \`v-model\` binds: "${main}". */\n  modelValue?: ${title}OwnProps['${main}'];\n`,
      `  modelModifiers?: ${modifiers};\n`,
    );
  }
  return `/** What \`v-model\` passes beside the props. */\nexport interface ${title}Models {\n${fields.join('')}}\n`;
}

const modifiers = '{ readonly trim?: true; readonly number?: true } | undefined';

function emitEvents(title: string, contract: ComponentContract): string {
  const events = Object.entries(contract.events);
  if (events.length === 0) return '';
  const main = mainModel(contract);
  const fields = events.map(
    ([name, { label, parameters }]) => `  /** ${words(label)} */\n  ${name}: [${parameters}];\n`,
  );
  for (const [prop, { event }] of Object.entries(contract.models)) {
    const parameters = contract.events[event]?.parameters ?? '';
    for (const model of [prop, ...(prop === main ? ['modelValue'] : [])]) {
      fields.push(`  'update:${model}': [${parameters}];\n`);
    }
  }
  return `/** The events of ${title}. */\nexport interface ${title}Events {\n${fields.join('')}}\n`;
}

function emitSlots(title: string, { slots }: ComponentContract): string {
  const fields = Object.entries(slots).map(
    ([name, { label, help }]) =>
      `  /** ${words([label, help].filter(Boolean).join('. '))} */\n  ${name}?: (() => VNode[]) | undefined;\n`,
  );
  if (fields.length === 0) return '';
  return `/** The slots of ${title}. */\nexport interface ${title}Slots {\n${fields.join('')}}\n`;
}

function words(text: string): string {
  return text.replaceAll('*/', '* /');
}
