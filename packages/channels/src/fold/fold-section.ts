import type { ComponentContract, FieldMeta, Role } from '@pantograph/contract';
import type { z } from 'zod';
import { elementOf, fieldsIn, readMeta, unwrap } from './read-schema.js';

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

type Props = Readonly<Record<string, unknown>>;

/** Where a field is found, and the section's own props, in which the words of signs stand. */
interface Spot {
  path: string;
  props: Props;
  /** Of the list that an entry is in, which has its role. */
  inherited?: Role | undefined;
}

const groups: ReadonlySet<Role> = new Set(['item', 'column', 'row']);
/** Moments for calendars, beside which the section says the same in words. */
const forMachines: ReadonlySet<Role> = new Set(['start', 'end']);

/**
 * Fold a section's props over the roles of its contract: every piece in the order the contract has its fields. Works for a
 * component that nobody has written a template for.
 */
export function foldSection(contract: ComponentContract, props: Props): Piece[] {
  return foldFields(contract.props, props, { path: '', props });
}

function foldFields(schema: z.ZodType, value: object, { path, props }: Spot): Piece[] {
  const fields = value as Props;
  const pieces: Piece[] = [];
  for (const [name, field] of fieldsIn(schema)) {
    if (fields[name] === undefined) continue;
    for (const piece of fold(field, fields[name], { props, path: path === '' ? name : `${path}.${name}` }))
      pieces.push(piece);
  }
  return pieces;
}

function fold(schema: z.ZodType, value: unknown, spot: Spot): Piece[] {
  if (value === undefined || value === null) return [];
  const bare = unwrap(schema);
  const meta = readMeta(schema) ?? readMeta(bare);
  const role = meta?.role ?? spot.inherited;
  const { path } = spot;
  // Without a role it is no word for readers: an anchor, a file beside a film. Entries of a list have that of the list.
  if (typeof value === 'string') return role ? foldText(meta, value, { role, path }, spot.props) : [];
  if (Array.isArray(value)) return foldList(bare, value, { ...spot, inherited: role });
  if (typeof value !== 'object') return [];
  if (meta?.control === 'image') return [{ role: role ?? 'media', path, kind: 'picture', ...(value as Picture) }];
  if (role !== undefined && isAction(value)) return [{ role, path, kind: 'action', ...value }];
  const pieces = foldFields(bare, value, spot);
  // A cell that says nothing keeps its place in the row; where it has words beside its sign, they say more.
  if (role === 'cell') return [{ role, path, kind: 'group', pieces: pieces.slice(-1) }];
  const isGroup = role !== undefined && groups.has(role) && pieces.length > 0;
  return isGroup ? [{ role, path, kind: 'group', pieces }] : pieces;
}

type Picture = Omit<Extract<Piece, { kind: 'picture' }>, 'kind' | 'role' | 'path'>;

function foldText(meta: FieldMeta | undefined, value: string, at: Place, props: Props): Piece[] {
  if (forMachines.has(at.role)) return [];
  if (meta?.control === 'rich-text') return [{ ...at, kind: 'rich-text', html: value }];
  const isWords = meta?.control === 'text' || meta?.control === 'multiline';
  const text = isWords ? value : signOf(meta, value, props);
  return text.trim() === '' ? [] : [{ ...at, kind: 'text', text }];
}

/** What a value of a choice says to readers; most say nothing. */
function signOf(meta: FieldMeta | undefined, value: string, props: Props): string {
  const { signs } = meta ?? {};
  const sign = signs && Object.hasOwn(signs, value) ? signs[value] : undefined;
  const words = sign && props[sign.words];
  return typeof words === 'string' && words.trim() !== '' ? words : (sign?.sign ?? '');
}

function foldList(bare: z.ZodType, values: readonly unknown[], spot: Spot): Piece[] {
  const element = elementOf(bare);
  return element
    ? values.flatMap((item, index) => fold(element, item, { ...spot, path: `${spot.path}.${index}` }))
    : [];
}

function isAction(value: object): value is { label: string; href: string } {
  return 'href' in value && typeof value.href === 'string' && 'label' in value && typeof value.label === 'string';
}
