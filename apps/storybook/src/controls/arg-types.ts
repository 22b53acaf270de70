import { type ComponentContract, type Control, type FieldMeta, readField } from '@pantograph/contract';
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
  const fields = Object.entries(props.shape).map(([name, schema]) => [
    name,
    { ...describe(name, schema as z.ZodType), ...condition(props.shape, name) },
  ]);
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

/** A story's control can ask one question of one other argument: whether it is, or is not, one value. */
function condition(shape: z.core.$ZodLooseShape, name: string): Pick<ArgTypes[string], 'if'> {
  const [[arg, values] = [], ...others] = Object.entries(readField(shape[name] as z.core.$ZodType).meta.when ?? {});
  if (arg === undefined || values === undefined || others.length > 0) return {};
  const options = Object.keys(readField(shape[arg] as z.core.$ZodType).meta.options ?? {});
  const missing = options.filter((option) => !values.includes(option));
  // An argument that is left out is none of its values: the first option is asked for by what it is not.
  if (missing.length === 1 && missing[0] !== options[0]) return { if: { arg, neq: missing[0] } };
  return values.length === 1 && values[0] !== options[0] ? { if: { arg, eq: values[0] } } : {};
}
