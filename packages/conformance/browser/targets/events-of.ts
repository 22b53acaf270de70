import { contracts } from '@pantograph/components';

/** Name the events that a component's contract has. */
export function eventsOf(component: string): string[] {
  return Object.keys(contracts[component]?.events ?? {});
}
