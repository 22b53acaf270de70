import { blockOf, type FieldShape, isSame, leavesOf, rowName } from './differences.ts';
import { isValues, rowsOf, type Values, valueAt } from './node.ts';

/** A document as two people found it, and as each of them left it. */
export interface ThreeWays {
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** A value that somebody else changed meanwhile. */
export interface Clash {
  /** See Leaf. */
  place: string;
  path: string;
  label: string;
  mine: string;
  theirs: string;
  /** Whether both changed it. */
  both: boolean;
}

/** Whose value is kept, by place. */
export type Side = 'mine' | 'theirs';

/** List what somebody else changed meanwhile and what stands there in one's own text. */
export function clashes(fields: readonly FieldShape[], { base, mine, theirs }: ThreeWays): Clash[] {
  const [was, own, other] = [base, mine, theirs].map(
    (document) => new Map(leavesOf(fields, document).map((leaf) => [leaf.place, leaf])),
  ) as [Map<string, Leaf>, Map<string, Leaf>, Map<string, Leaf>];
  return [...other.values()].flatMap((leaf) => {
    const before = was.get(leaf.place);
    const ownLeaf = own.get(leaf.place);
    const isNew = leaf.inside.length > 0 && before === undefined;
    if (isNew || isSame(leaf.value, before?.value) || isSame(leaf.value, ownLeaf?.value)) return [];
    const { place, path, label, text } = leaf;
    const both = !isSame(ownLeaf?.value, before?.value);
    return [{ place, path, label, mine: ownLeaf?.text ?? '', theirs: text, both }];
  });
}

type Leaf = ReturnType<typeof leavesOf>[number];

/**
 * Join two people's changes: what only one of them changed is kept, and where both changed something, `choose` says whose
 * value stands. Entries that one of them added are never lost.
 */
export function merge(
  fields: readonly FieldShape[],
  { base, mine, theirs }: ThreeWays,
  choose: (place: string) => Side,
): Record<string, unknown> {
  return mergeFields(fields, { base, mine, theirs }, '', choose);
}

function mergeFields(
  fields: readonly FieldShape[],
  { base, mine, theirs }: ThreeWays,
  at: string,
  choose: (place: string) => Side,
): Record<string, unknown> {
  const merged: Record<string, unknown> = isValues(mine) ? { ...mine } : {};
  for (const field of fields) {
    const { name, type } = field;
    if (name === undefined) {
      if (field.fields)
        Object.assign(merged, picked(field.fields, mergeFields(field.fields, { base, mine, theirs }, at, choose)));
      continue;
    }
    if (type === 'ui') continue;
    const place = at === '' ? name : `${at}.${name}`;
    const ways = { base: valueAt(base, name), mine: valueAt(mine, name), theirs: valueAt(theirs, name) };
    if (type === 'group') merged[name] = mergeFields(field.fields ?? [], ways, place, choose);
    else if (type === 'array' || type === 'blocks') merged[name] = mergeRows(field, ways, place, choose);
    else if (!isSame(ways.base, ways.theirs) && choose(place) === 'theirs') merged[name] = ways.theirs ?? null;
  }
  return merged;
}

/** Keep of a folded group only what its fields name. */
function picked(fields: readonly FieldShape[], values: Values): Values {
  const names = fields.flatMap((field) => namesOf(field));
  return Object.fromEntries(names.filter((name) => Object.hasOwn(values, name)).map((name) => [name, values[name]]));
}

function namesOf({ name, fields }: FieldShape): string[] {
  return name === undefined ? (fields ?? []).flatMap(namesOf) : [name];
}

function mergeRows(field: FieldShape, ways: ThreeWays, place: string, choose: (place: string) => Side): unknown[] {
  const [base, mine, theirs] = [ways.base, ways.mine, ways.theirs].map(byId) as [Rows, Rows, Rows];
  const [wasIds, ownIds, theirIds] = [[...base.keys()], [...mine.keys()], [...theirs.keys()]];
  const takesTheirs = !isSame(wasIds, theirIds) && choose(place) === 'theirs';
  const order = takesTheirs ? [...theirIds] : [...ownIds];
  // What one of them added stays, after the entry that it followed.
  const [fromIds, from] = takesTheirs ? [ownIds, mine] : [theirIds, theirs];
  for (const [index, id] of fromIds.entries()) {
    if (base.has(id) || order.includes(id) || !from.has(id)) continue;
    order.splice(order.indexOf(fromIds[index - 1] ?? '') + 1, 0, id);
  }
  return order.map((id) => {
    const [own, other] = [mine.get(id), theirs.get(id)];
    if (own === undefined || other === undefined) return own ?? other ?? base.get(id);
    const fields = blockOf(field, own)?.fields ?? field.fields ?? [];
    return mergeFields(fields, { base: base.get(id), mine: own, theirs: other }, `${place}.${id}`, choose);
  });
}

type Rows = Map<string, unknown>;

function byId(rows: unknown): Rows {
  return new Map(rowsOf(rows).map((row, index) => [rowName(row, index), row]));
}
