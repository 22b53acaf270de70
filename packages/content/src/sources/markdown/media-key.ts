import { slugProblem } from '../../documents/slug-problem.js';
import { keyOf } from './slugify.js';

/** Get the key of a picture at a path of a foreign blog: the path, or where an address may not have it, one like it. */
export function mediaKey(path: string): string {
  if (slugProblem(path) === undefined) return path;
  const dot = path.lastIndexOf('.');
  return keyOf(path.slice(0, dot)) + path.slice(dot).toLowerCase();
}
