import { sections } from '@pantograph/components';
import { isOffered, readField } from '@pantograph/contract';
import type { z } from 'zod';
import type { PageDocument } from './page.js';

/** A field of a section that stands there, and that the choices beside it leave out. */
export interface UnshownField {
  /** Keys and 0-based indices joined by dots, as in findings. */
  path: string;
  label: string;
  /** The choices that decide: their labels, and the values with which the field is shown. */
  choices: readonly { label: string; values: readonly string[] }[];
}

/** List the fields of a page's sections that are written in vain; `variants` are those the brand has chosen, by section. */
export function unshownFields(
  { sections: list }: PageDocument,
  variants: Readonly<Record<string, string>> = {},
): UnshownField[] {
  return list.flatMap((section, index) => {
    const contract = Object.hasOwn(sections, section.section) ? sections[section.section] : undefined;
    return contract
      ? unshown(contract.props.shape, section, `sections.${index}`, { variant: variants[contract.name] })
      : [];
  });
}

function unshown(
  shape: z.core.$ZodLooseShape,
  values: object,
  path: string,
  defaults: Readonly<Record<string, unknown>> = {},
): UnshownField[] {
  const siblings = { ...values } as Readonly<Record<string, unknown>>;
  return Object.entries(shape).flatMap(([name, field]): UnshownField[] => {
    if (siblings[name] === undefined) return [];
    const { schema, meta } = readField(field);
    const at = `${path}.${name}`;
    if (isOffered(shape, name, siblings, defaults)) return inside(schema, siblings[name], at);
    const choices = Object.entries(meta.when ?? {}).map(([sibling, allowed]) => ({
      label: labelOf(sibling, shape[sibling]),
      values: allowed.map(String),
    }));
    return [{ path: at, label: meta.label ?? name, choices }];
  });
}

/** Look into groups and lists of groups. */
function inside(schema: z.core.$ZodType, value: unknown, path: string): UnshownField[] {
  const { def } = schema._zod as { def: z.core.$ZodTypeDef };
  if (def.type === 'array' && Array.isArray(value)) {
    const item = readField((def as z.core.$ZodArrayDef).element).schema;
    return value.flatMap((entry: unknown, index) => inside(item, entry, `${path}.${index}`));
  }
  if (def.type !== 'object' || typeof value !== 'object' || value === null) return [];
  return unshown((def as z.core.$ZodObjectDef).shape, value, path);
}

function labelOf(name: string, field: z.core.$ZodType | undefined): string {
  return (field && readField(field).meta.label) ?? name;
}
