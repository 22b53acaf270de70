import { literal } from './literal.js';
import { plainProps } from './model.js';
import type { Usage } from './usage.js';

/** A value that stands in a script rather than in a template: a list or an object. */
export interface Hoisted {
  name: string;
  value: string;
}

/** List the props whose values are too much for an attribute. */
export function hoistedOf(usage: Usage): Hoisted[] {
  return plainProps(usage)
    .filter(([, value]) => isHoisted(value))
    .map(([name, value]) => ({ name, value: literal(value) }));
}

/** Tell whether a value stands in the script. */
export function isHoisted(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
