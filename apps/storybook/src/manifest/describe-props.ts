import { type ComponentContract, readField } from '@pantograph/contract';
import type { z } from 'zod';

/** Write what a component takes and tells as Markdown, from its contract. */
export function describeProps({ props, slots, events, models }: ComponentContract): string {
  const parts = [
    section(
      'Props',
      Object.entries(props.shape).map(([name, field]) => describeField(name, field as z.core.$ZodType)),
    ),
    section(
      'Slots',
      Object.entries(slots).map(([name, { label, help }]) => `\`${name}\`: ${help ?? label}`),
    ),
    section(
      'Events',
      Object.entries(events).map(([name, { label, parameters }]) => `\`${name}(${parameters})\`: ${label}`),
    ),
    section(
      'Two-way values',
      Object.entries(models).map(([name, { event }]) => `\`${name}\`, told by \`${event}\``),
    ),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function describeField(name: string, field: z.core.$ZodType): string {
  const { schema, meta, isOptional } = readField(field);
  const words = [meta.label, meta.help].filter((each) => each !== undefined).join('. ');
  return `\`${name}${isOptional ? '?' : ''}: ${typeOf(schema)}\`${words === '' ? '' : ` ${words}`}`;
}

/** Name a field's type as TypeScript does, with the limit of a text or list after it. */
function typeOf(schema: z.core.$ZodType): string {
  const { def } = schema._zod as { def: z.core.$ZodTypeDef };
  const { maxLength } = schema as { maxLength?: number | null };
  const limit = typeof maxLength === 'number' ? ` /* at most ${maxLength} */` : '';
  if (def.type === 'enum')
    return Object.values((def as z.core.$ZodEnumDef).entries)
      .map((value) => `'${value}'`)
      .join(' | ');
  if (def.type === 'array')
    return `readonly ${grouped(typeOf(readField((def as z.core.$ZodArrayDef).element).schema))}[]${limit}`;
  if (def.type === 'object') {
    const members = Object.entries((def as z.core.$ZodObjectDef).shape).map(([name, field]) => {
      const { schema: inner, isOptional } = readField(field as z.core.$ZodType);
      return `${name}${isOptional ? '?' : ''}: ${typeOf(inner)}`;
    });
    return `{ ${members.join('; ')} }`;
  }
  return `${def.type}${limit}`;
}

function grouped(type: string): string {
  return type.includes(' | ') ? `(${type})` : type;
}
