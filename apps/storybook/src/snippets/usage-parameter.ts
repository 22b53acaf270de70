import type { ComponentContract } from '@pantograph/contract';
import type { Usage } from './usage.js';

/** What a story says beside its args for snippets to be written: the component's part, then the example's own. */
export interface UsageParameter extends Pick<Usage, 'name' | 'element' | 'events' | 'models'> {
  /** Args that are props; the rest are slots and callbacks. */
  props: readonly string[];
  example?: string;
  slots?: Usage['slots'];
}

/** Say what all examples of a component share. `element` is the tag of the component's root. */
export function usageParameter({ name, props, events, models }: ComponentContract, element: string): UsageParameter {
  return { name, element, props: Object.keys(props.shape), events, models };
}

/** Say how a story uses its component with the args that it has now. */
export function usageOf(
  { name, element, props, slots = {}, events, models }: UsageParameter,
  args: Readonly<Record<string, unknown>>,
): Usage {
  const own = props.filter((prop) => args[prop] !== undefined).map((prop) => [prop, args[prop]]);
  return { name, element, props: Object.fromEntries(own), slots, events, models };
}
