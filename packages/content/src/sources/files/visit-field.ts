import type { SectionField } from '../../documents/section-fields.js';

type Values = Record<string, unknown>;

/** Visit the values at a field's path, `*` standing for each entry of a list; `visit` may give another value. */
export async function visitField(
  container: Values,
  { path }: SectionField,
  base: string,
  visit: (value: unknown, path: string) => unknown,
): Promise<void> {
  const [key = '', ...rest] = path;
  if (key === '*') {
    if (!Array.isArray(container)) return;
    for (const [index, entry] of container.entries()) {
      const at = `${base}.${index}`;
      if (rest.length === 0) container[index] = await visit(entry, at);
      else if (isValues(entry)) await visitField(entry, { path: rest, control: 'group' }, at, visit);
    }
    return;
  }
  const value = Object.hasOwn(container, key) ? container[key] : undefined;
  if (value === undefined) return;
  const at = base === '' ? key : `${base}.${key}`;
  if (rest.length === 0) container[key] = await visit(value, at);
  else if (isValues(value)) await visitField(value, { path: rest, control: 'group' }, at, visit);
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}
