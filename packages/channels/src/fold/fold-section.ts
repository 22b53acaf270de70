import type { ComponentContract, FieldMeta, Role } from '@pantograph/contract';
import type { z } from 'zod';
import { elementOf, readMeta, shapeOf, unwrap } from './read-schema.js';

interface Place {
  role: Role;
  /** Into the props: names and 0-based indices joined by dots. */
  path: string;
}

/** A piece of a section as any channel can take it. What belongs together, such as a plan of several, is a group. */
export type Piece = Place &
  (
    | { kind: 'text'; text: string }
    | { kind: 'rich-text'; html: string }
    | { kind: 'action'; label: string; href: string }
    | { kind: 'picture'; src: string; alt: string; width: number; height: number; focus?: { x: number; y: number } }
    | { kind: 'group'; pieces: readonly Piece[] }
  );

/**
 * Fold a section's props over the roles of its contract: every piece in the order the contract has its fields. Works for a
 * component that nobody has written a template for.
 */
export function foldSection(contract: ComponentContract, props: Readonly<Record<string, unknown>>): Piece[] {
  return foldFields(contract.props, props, '');
}

function foldFields(schema: z.ZodType, value: object, path: string): Piece[] {
  const fields = value as Record<string, unknown>;
  return Object.entries(shapeOf(unwrap(schema))).flatMap(([name, field]) =>
    fold(field, fields[name], undefined, path === '' ? name : `${path}.${name}`),
  );
}

function fold(schema: z.ZodType, value: unknown, inherited: Role | undefined, path: string): Piece[] {
  if (value === undefined || value === null) return [];
  const bare = unwrap(schema);
  const meta = readMeta(schema) ?? readMeta(bare);
  const role = meta?.role ?? inherited;
  // Without a role it is no word for readers: an anchor, a moment for calendars. Entries of a list have that of the list.
  if (typeof value === 'string') return role ? foldText(meta, value, { role, path }) : [];
  if (Array.isArray(value)) return foldList(bare, value, role, path);
  if (typeof value !== 'object') return [];
  if (meta?.control === 'image') return [{ role: role ?? 'media', path, kind: 'picture', ...(value as Picture) }];
  if (isAction(value)) return [{ role: role ?? 'action', path, kind: 'action', ...value }];
  const pieces = foldFields(bare, value, path);
  return role === 'item' && pieces.length > 0 ? [{ role, path, kind: 'group', pieces }] : pieces;
}

type Picture = Omit<Extract<Piece, { kind: 'picture' }>, 'kind' | 'role' | 'path'>;

function foldText(meta: FieldMeta | undefined, value: string, at: Place): Piece[] {
  if (meta?.control === 'rich-text') return [{ ...at, kind: 'rich-text', html: value }];
  const isWords = meta?.control === 'text' || meta?.control === 'multiline';
  return isWords && value.trim() !== '' ? [{ ...at, kind: 'text', text: value }] : [];
}

function foldList(bare: z.ZodType, values: readonly unknown[], role: Role | undefined, path: string): Piece[] {
  const element = elementOf(bare);
  return element ? values.flatMap((item, index) => fold(element, item, role, `${path}.${index}`)) : [];
}

function isAction(value: object): value is { label: string; href: string } {
  return 'href' in value && typeof value.href === 'string' && 'label' in value && typeof value.label === 'string';
}
