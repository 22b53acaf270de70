import type { Block, FlattenedField } from 'payload';

/** A field with a value, and what it has inside. */
export type NamedField = FlattenedField & { name: string };

/** A group of fields and values that are looked at together. */
export type Values = Readonly<Record<string, unknown>>;

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** List the fields that have names; others only arrange them. */
export function namedFields(fields: readonly FlattenedField[]): NamedField[] {
  return fields.filter((field): field is NamedField => 'name' in field && typeof field.name === 'string');
}

/** Get the fields inside a group. */
export function innerFields(field: NamedField): readonly FlattenedField[] {
  return 'flattenedFields' in field ? field.flattenedFields : [];
}

/** Get the fields of the block that a row is; undefined where there is no such block. */
export function blockFields(field: NamedField, row: unknown): readonly FlattenedField[] | undefined {
  if (field.type !== 'blocks' || !isValues(row)) return undefined;
  const block = (field.blocks as (Block & { flattenedFields: FlattenedField[] })[]).find(
    ({ slug }) => slug === row.blockType,
  );
  return block?.flattenedFields;
}

/** Get the id out of a relation, whether it was looked up or not. */
export function idOf(value: unknown): unknown {
  return isValues(value) && 'id' in value ? value.id : value;
}
