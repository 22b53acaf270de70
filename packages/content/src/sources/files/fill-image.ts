import type { Finding } from '@pantograph/contract';
import type { ReadContext } from '../folder/folder-format.js';

/**
 * Fill in a picture's size from its file, and its focal point from the file beside that unless it says its own. What is not shaped like a picture is left to
 * the schema to refuse.
 */
export function fillImage(
  value: unknown,
  path: string,
  base: string,
  context: ReadContext,
  findings: Finding[],
): unknown {
  if (typeof value !== 'object' || value === null || !('src' in value) || typeof value.src !== 'string') return value;
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
  const [x, y] = (('focus' in value ? undefined : context.facts(`${base}${src}.yaml`)) ?? '').split(' ').map(Number);
  return { width, height, ...(y !== undefined && { focus: { x, y } }), ...value };
}
