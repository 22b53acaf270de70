import Stage from 'virtual:svelte-stage';
import * as components from '@pantograph/svelte';
import { type Component, flushSync, hydrate, mount, unmount } from 'svelte';
import { pascalCase } from '../../src/targets/pascal-case.js';
import { eventsOf } from './events-of.js';
import type { BrowserTarget, ToldEvent } from './target.js';

/** Svelte 5, with the checks it makes in development. */
export const svelte: BrowserTarget = {
  name: 'svelte',
  async mount(element, name, { props, slots, attributes = {}, listeners = {} }, how) {
    const events: ToldEvent[] = [];
    const callbacks = eventsOf(name).map((event) => [
      callbackName(event),
      (...parameters: unknown[]) => events.push({ name: event, parameters }),
    ]);
    const heard = Object.entries(listeners).map(([event, listener]) => [`on${event}`, listener]);
    const start = how === 'hydrate' ? hydrate : mount;
    const shown = start(Stage, {
      target: element,
      props: {
        component: Reflect.get(components, pascalCase(name)) as Component,
        props,
        ...(slots && { slots }),
        attributes: { ...attributes, ...Object.fromEntries([...callbacks, ...heard]) },
      },
    });
    flushSync();
    return {
      events,
      update: async (next) => flushSync(() => shown.update(next)),
      unmount: () => unmount(shown),
    };
  },
};

function callbackName(event: string): string {
  return `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;
}
