import { callbackName } from '../../names/callback-name.js';
import { pascalCase } from '../../names/pascal-case.js';
import type { ComponentSource } from '../../source/component-source.js';
import { slotProp } from './slot-prop.js';
import { slotVariable } from './slot-variable.js';
import { variableOf } from './variable-of.js';

/** Emit how a component takes its props: those of the contract, slots and callbacks by name, all others for its root. */
export function emitTaking({ component, contract, name }: ComponentSource): string {
  const title = pascalCase(name);
  const models = Object.entries(contract.models).map(([prop, { event }]) => ({ prop, callback: callbackName(event) }));
  const callbacks = Object.keys(contract.events).map(callbackName);
  const taken = [
    ...Object.keys(contract.props.shape).map((prop) => {
      const isModel = models.some((model) => model.prop === prop);
      return `${alias(prop, variableOf(component, prop))}${isModel ? ' = $bindable()' : ''}`;
    }),
    ...Object.keys(contract.slots).map((slot) => alias(slotProp(slot), slotVariable(slot))),
    ...callbacks.map((callback) => {
      const isOfModel = models.some((model) => model.callback === callback);
      return isOfModel ? `${callback}: ${teller(callback)}` : alias(callback, variableOf(component, callback));
    }),
    'ref = $bindable()',
    '...attributes',
  ];
  const writers = models.map(({ prop, callback }) => {
    const parameters = `Parameters<NonNullable<${title}Props['${callback}']>>`;
    const [variable, local] = [prop, callback].map((each) => variableOf(component, each));
    return `function ${local}(...told: ${parameters}) {\n  ${variable} = told[0];\n  ${teller(callback)}?.(...told);\n}`;
  });
  return [`let {\n${taken.map((each) => `  ${each},\n`).join('')}}: ${title}Props = $props();`, ...writers]
    .join('\n')
    .replace('...attributes,\n', '...attributes\n');
}

function alias(name: string, variable: string): string {
  return name === variable ? name : `${/^[\w$]+$/.test(name) ? name : `'${name}'`}: ${variable}`;
}

function teller(callback: string): string {
  return `tell${callback.slice(2)}`;
}
