import { contracts } from '@pantograph/components';
import type { ToldEvent } from './target.js';

/** Write down an event where a target tells one value with each, whether its contract has a parameter or none. */
export function told(component: string, name: string, value: unknown): ToldEvent {
  return { name, parameters: contracts[component]?.events[name]?.parameters === '' ? [] : [value] };
}
