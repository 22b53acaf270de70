import type { Example } from '@pantograph/contract';
import type { Subject } from './behaviour.js';

/** Get the example that stands for a component where one is enough. */
export function firstExample({ component, examples }: Subject): Example<Record<string, unknown>> {
  const [first] = Object.values(examples);
  if (!first) throw new Error(`${component} has no example.`);
  return first;
}
