import type { ComponentContract } from '@pantograph/contract';
import type { z } from 'zod';
import { describeField } from '../../interface/describe-field.js';

/** Emit the inputs, models and outputs of a component, each with the contract's words. */
export function emitInputs(title: string, contract: ComponentContract, defaults: ReadonlyMap<string, string>): string {
  const models = contract.models ?? {};
  const inputs = Object.entries(contract.props.shape).map(([name, field]) => {
    const words = describeField(field);
    const value = name in models ? model(title, name, defaults.get(name)) : input(title, name, field);
    return `${words && `  /** ${words} */\n`}  readonly ${name} = ${value};\n`;
  });
  const told = new Set(Object.entries(models).map(([name, { event }]) => (event === `${name}Change` ? event : '')));
  const outputs = Object.entries(contract.events)
    .filter(([name]) => !told.has(name))
    .map(
      ([name, { label, parameters }]) =>
        `  /** ${label.replaceAll('*/', '* /')} */\n  readonly ${name} = output<${payload(parameters)}>();\n`,
    );
  return [...inputs, ...outputs].join('');
}

function input(title: string, name: string, field: z.core.$ZodType): string {
  const type = `${title}Props['${name}']`;
  if (!isOptional(field)) return `input.required<${type}>()`;
  return kindOf(field) === 'boolean'
    ? `input<${type}, ${type} | ''>(undefined, { transform: toBoolean })`
    : `input<${type}>()`;
}

/** A model that starts as something is never undefined, so that a signal of just its type can be bound both ways. */
function model(title: string, name: string, start: string | undefined): string {
  const type = `${title}Props['${name}']`;
  return start === undefined ? `model<${type}>()` : `model<NonNullable<${type}>>(${start})`;
}

/** Give the type of what an output tells: nothing, one value, or several as a tuple. */
function payload(parameters: string): string {
  const parts = parameters.split(/,(?![^<({[]*[>)}\]])/).filter((part) => part.trim() !== '');
  if (parts.length === 0) return 'void';
  if (parts.length > 1) return `[${parameters}]`;
  return parameters.replace(/^[^:]*:\s*/, '');
}

function isOptional(field: z.core.$ZodType): boolean {
  return /^(optional|default|prefault)$/.test((field as z.core.$ZodTypes)._zod.def.type);
}

function kindOf(field: z.core.$ZodType): string {
  const { def } = (field as z.core.$ZodTypes)._zod;
  return 'innerType' in def ? kindOf(def.innerType) : def.type;
}
