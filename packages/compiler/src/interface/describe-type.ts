import type { z } from 'zod';
import { describeField } from './describe-field.js';

type Schema = z.core.$ZodType;

/** Write a schema as a TypeScript type, with the words of its fields as JSDoc. Zod itself is never mentioned. */
export function describeType(schema: Schema, indent = ''): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'undefined':
      return def.type;
    case 'literal':
      return def.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'enum':
      return Object.values(def.entries)
        .map((value) => `'${value}'`)
        .join(' | ');
    case 'union':
      return [...new Set(def.options.map((option) => describeType(option, indent)))].join(' | ');
    case 'array':
      return `readonly ${bracket(describeType(def.element, indent))}[]`;
    case 'record':
      return `Readonly<Record<string, ${describeType(def.valueType, indent)}>>`;
    case 'object':
      return `{\n${describeFields(def.shape, `${indent}  `)}${indent}}`;
    case 'nullable':
      return `${describeType(def.innerType, indent)} | null`;
    case 'optional':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
      return describeType(def.innerType, indent);
    case 'pipe':
      return describeType(def.out, indent);
    default:
      throw new TypeError(`A prop cannot be a Zod ${def.type}: no target could take it. Use the contract's fields.`);
  }
}

/** Write the fields of an object schema, one a line (JSDoc above), each line indented. */
export function describeFields(shape: z.core.$ZodShape, indent = '  '): string {
  return Object.entries(shape)
    .map(([name, field]) => {
      const words = describeField(field);
      const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
      const type = describeType(field, indent);
      return [
        words && `${indent}/** ${words} */\n`,
        indent,
        isOptional(field) ? `${key}?: ${type} | undefined` : `${key}: ${type}`,
        ';\n',
      ].join('');
    })
    .join('');
}

function isOptional(schema: Schema): boolean {
  const { type } = (schema as z.core.$ZodTypes)._zod.def;
  return type === 'optional' || type === 'default' || type === 'prefault';
}

function bracket(type: string): string {
  return /^\{|^\w+$/.test(type) ? type : `(${type})`;
}
