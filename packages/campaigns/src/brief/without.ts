import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Leave out of a value what a schema refused. Entries of lists are emptied first and taken out at the end, so that the places
 * of the others hold while issues are gone through.
 */
export function without(value: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(value);
  if (typeof copy !== 'object' || copy === null) return value;
  const gone = Symbol('gone');
  let isChanged = false;
  for (const issue of issues) {
    if (issue.code === 'too_big' && issue.origin === 'array') {
      isChanged = shorten(copy, issue.path, Number(issue.maximum)) || isChanged;
      continue;
    }
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) isChanged = drop(copy, path, gone) || isChanged;
  }
  return isChanged ? withoutMarks(copy, gone) : value;
}

/** Leave out the entries that a list has too many of. */
function shorten(root: object, path: readonly PropertyKey[], most: number): boolean {
  const list = path.reduce<unknown>((value, key) => (isHolder(value) ? value[key] : undefined), root);
  if (!Array.isArray(list) || list.length <= most) return false;
  list.length = most;
  return true;
}

function drop(root: object, path: readonly PropertyKey[], gone: symbol): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  let parent: unknown = root;
  for (const key of path.slice(0, -1)) {
    parent = isHolder(parent) ? parent[key] : undefined;
  }
  if (!isHolder(parent)) return false;
  if (Array.isArray(parent)) parent[Number(last)] = gone;
  else if (last in parent) delete parent[last];
  // A required field of a group is missing: the group cannot be used.
  else return drop(root, path.slice(0, -1), gone);
  return true;
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function withoutMarks(value: unknown, gone: symbol): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== gone).map((item) => withoutMarks(item, gone));
  if (!isHolder(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutMarks(item, gone)]));
}
