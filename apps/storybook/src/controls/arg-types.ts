import type { ComponentContract, Control, FieldMeta } from '@pantograph/contract';
import type { ArgTypes } from '@storybook/react-vite';
import type { z } from 'zod';

const controls: Record<Control, string> = {
  text: 'text',
  multiline: 'text',
  'rich-text': 'text',
  url: 'text',
  image: 'object',
  choice: 'select',
  toggle: 'boolean',
  number: 'number',
  list: 'object',
  group: 'object',
};

/** Derive a story's controls from a component's contract: label, help, limits and the fitting input. */
export function argTypesOf({ props, slots, events }: ComponentContract): ArgTypes {
  const fields = Object.entries(props.shape).map(([name, schema]) => [name, describe(name, schema as z.ZodType)]);
  const places = Object.entries(slots).map(([name, { label, help }]) => [
    name === 'default' ? 'children' : name,
    { description: help ?? label, control: false, table: { category: 'Slots' } },
  ]);
  const callbacks = Object.entries(events).map(([name, { label, parameters }]) => [
    `on${name[0]?.toUpperCase()}${name.slice(1)}`,
    {
      description: label,
      control: false,
      action: name,
      table: { category: 'Events', type: { summary: `(${parameters}) => void` } },
    },
  ]);
  return Object.fromEntries([...fields, ...places, ...callbacks]);
}

function describe(name: string, schema: z.ZodType): ArgTypes[string] {
  const optional = schema.safeParse(undefined).success;
  const inner =
    'unwrap' in schema && schema.meta() === undefined
      ? (schema as unknown as { unwrap(): z.ZodType }).unwrap()
      : schema;
  const meta = inner.meta() as FieldMeta | undefined;
  const options = meta?.options === undefined ? undefined : Object.keys(meta.options);
  const limit = 'maxLength' in inner && typeof inner.maxLength === 'number' ? `, at most ${inner.maxLength}` : '';
  return {
    name: meta?.label ?? name,
    description: meta?.help ?? '',
    control: { type: controls[meta?.control ?? 'text'] as 'text', ...(options && { labels: meta?.options }) },
    ...(options && { options }),
    type: { name: 'other', value: meta?.control ?? 'text', required: !optional },
    table: { type: { summary: options ? options.join(' | ') : `${meta?.control ?? 'text'}${limit}` } },
  };
}
