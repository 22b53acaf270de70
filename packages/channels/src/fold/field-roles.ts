import type { ComponentContract, Role } from '@pantograph/contract';
import type { z } from 'zod';
import { elementOf, fieldsIn, readMeta, shapeOf, unwrap } from './read-schema.js';

/** A field of a contract that says something to readers. */
export interface FieldRole {
  /** Into the props, `*` for each entry of a list: `plans.*.price`. */
  path: string;
  label: string;
  role: Role;
}

/** List the fields of a contract that have a role, in their order, each with what it is to its reader. */
export function fieldRoles({ props }: ComponentContract): FieldRole[] {
  return fieldsOf(props, '');
}

/** Whatever stands in a table is that first of all. */
const inTables: ReadonlySet<Role | undefined> = new Set(['column', 'row', 'cell']);

function fieldsOf(schema: z.ZodType, path: string, group?: Role): FieldRole[] {
  return fieldsIn(schema).flatMap(([name, field]) =>
    readFieldRole(field, path === '' ? name : `${path}.${name}`, undefined, group),
  );
}

function readFieldRole(
  schema: z.ZodType,
  path: string,
  inherited: FieldRole | undefined,
  group: Role | undefined,
): FieldRole[] {
  const bare = unwrap(schema);
  const meta = readMeta(schema) ?? readMeta(bare);
  const role = meta?.role ?? inherited?.role ?? (meta?.control === 'image' ? 'media' : undefined);
  const own = role && { path, label: meta?.label ?? inherited?.label ?? path, role };
  const element = elementOf(bare);
  if (element) return readFieldRole(element, `${path}.*`, own, group);
  // An action and a picture are one thing to their reader.
  const isOne = role === 'action' || meta?.control === 'image' || Object.keys(shapeOf(bare)).length === 0;
  if (isOne) return own ? [{ ...own, ...(group && { role: group }) }] : [];
  return fieldsOf(bare, path, inTables.has(role) ? role : group);
}
