import type { FieldMeta, Role } from '@pantograph/contract';
import { htmlToText } from '@pantograph/pages';
import type { z } from 'zod';
import { elementOf, readMeta, shapeOf, unwrap } from '../fold/read-schema.js';

/** A piece of a document's text, and what it is to its reader. */
export interface RoleText {
  role: Role;
  text: string;
}

/**
 * Fold props over the roles of their schema: every text in the order the contract has its fields, with its role. Works
 * for a component nobody has written a template for.
 */
export function* foldRoles(schema: z.ZodType, value: unknown, inherited: Role = 'body'): Generator<RoleText> {
  const bare = unwrap(schema);
  const meta = readMeta(schema) ?? readMeta(bare);
  const role = meta?.role ?? inherited;
  if (typeof value === 'string') {
    if (meta && isWords(meta)) yield { role, text: meta.control === 'rich-text' ? htmlToText(value) : value };
  } else if (Array.isArray(value)) {
    const element = elementOf(bare);
    if (element) for (const item of value) yield* foldRoles(element, item, role);
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    for (const [name, field] of Object.entries(shapeOf(bare))) yield* foldRoles(field, fields[name], role);
  }
}

function isWords({ control }: FieldMeta): boolean {
  return control === 'text' || control === 'multiline' || control === 'rich-text';
}
