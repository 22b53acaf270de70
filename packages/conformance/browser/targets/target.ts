import type { Example } from '@pantograph/contract';

/** An event that a component told, by its name in the contract. */
export interface ToldEvent {
  name: string;
  parameters: readonly unknown[];
}

/** What a component is given. */
export interface Given extends Example<Record<string, unknown>> {
  /** Native attributes for its root element, `class` included. */
  attributes?: Readonly<Record<string, string>>;
  /** Listeners for native events of its root element, by the event's name. */
  listeners?: Readonly<Record<string, (event: Event) => void>>;
}

/** A component that stands on the page. */
export interface Mounted {
  /** What it told so far; grows. */
  events: readonly ToldEvent[];
  /** Give it other props, as its owner does. Those that are left out are given no more. */
  update(props: Readonly<Record<string, unknown>>): Promise<void>;
  unmount(): Promise<void>;
}

/** A target, as the suite meets it in a browser. */
export interface BrowserTarget {
  /** Also the name of its package. */
  name: string;
  /** Show a component in an element that is empty, or holds what the target's server wrote. */
  mount(element: HTMLElement, component: string, given: Given, how: 'render' | 'hydrate'): Promise<Mounted>;
}
