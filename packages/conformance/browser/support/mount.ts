import { contracts } from '@pantograph/components';
import type { Example } from '@pantograph/contract';
import { reactElement } from '../../src/targets/react-element.js';
import { renderHtml } from '../../src/targets/render-html.js';
import { hydrate } from './hydrate.js';

/** An event that a component told, by its name in the contract. */
export interface ToldEvent {
  name: string;
  parameters: readonly unknown[];
}

export interface Target {
  target: string;
  /** Whether components tell events here: plain HTML has no script. */
  hasEvents: boolean;
  /** Put an example into an element. Gives a list that fills with the events it tells, and how to take it away. */
  mount(
    element: HTMLElement,
    component: string,
    example: Example<Record<string, unknown>>,
  ): Promise<{ events: ToldEvent[]; unmount: () => void }>;
}

/** The targets, as a browser meets them: a page as it was written, and one that React has taken over. */
export const targets: readonly Target[] = [
  {
    target: 'html',
    hasEvents: false,
    mount: async (element, component, { props, slots }) => {
      element.innerHTML = renderHtml(component, props, slots);
      return { events: [], unmount: () => element.replaceChildren() };
    },
  },
  {
    target: 'react',
    hasEvents: true,
    mount: async (element, component, { props, slots }) => {
      const events: ToldEvent[] = [];
      const callbacks = Object.keys(contracts[component]?.events ?? {}).map((name) => [
        `on${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        (...parameters: unknown[]) => events.push({ name, parameters }),
      ]);
      element.innerHTML = renderHtml(component, props, slots);
      const given = { ...props, ...Object.fromEntries(callbacks) };
      return { events, unmount: await hydrate(element, reactElement(component, given, slots)) };
    },
  },
];
