import type { Finding } from '@pantograph/contract';
import type { SectionField } from '../../documents/section-fields.js';
import type { ReadContext } from '../folder/folder-format.js';

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

/** Fill in a picture's size from its file. What is not shaped like a picture is left to the schema to refuse. */
export function fillImage(
  value: unknown,
  path: string,
  base: string,
  context: ReadContext,
  findings: Finding[],
): unknown {
  if (!isValues(value) || typeof value.src !== 'string') return value;
  const { src } = value;
  if (/^https?:\/\//i.test(src)) return value;
  const facts = src.startsWith('media/') ? context.facts(`${base}${src}`) : undefined;
  if (facts === undefined) {
    findings.push({
      rule: 'image-exists',
      severity: 'error',
      path: `${path}.src`,
      message: src.startsWith('media/') ? `There is no picture ${src}.` : `The picture "${src}" is not in media/.`,
      fix: 'Put the file into media/ and write media/ and its name, small and capital letters as they are.',
    });
    return { width: 1, height: 1, ...value };
  }
  const [width, height] = facts.split('x').map(Number);
  return { width, height, ...value };
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}
