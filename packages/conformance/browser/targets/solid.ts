import { createSignal, mergeProps, sharedConfig } from 'solid-js';
import { hydrate, render } from 'solid-js/web';
import { solidElement } from '../../src/targets/solid-element.js';
import { eventsOf } from './events-of.js';
import type { BrowserTarget, Given, ToldEvent } from './target.js';

/** Solid 1.9, in its development build, which warns. */
export const solid: BrowserTarget = {
  name: 'solid',
  async mount(element, component, given, how) {
    const events: ToldEvent[] = [];
    const [props, setProps] = createSignal(given.props);
    const code = () => solidElement(component, mergeProps(props, beyondProps(component, given, events)), given.slots);
    if (how === 'hydrate') startHydration();
    const unmount = how === 'hydrate' ? hydrate(code, element) : render(code, element);
    return {
      events,
      update: async (next) => {
        setProps(next);
      },
      unmount: async () => unmount(),
    };
  },
};

/** Make the page one that a server just wrote, as the script does that Solid's `generateHydrationScript` gives. */
function startHydration(): void {
  Reflect.set(globalThis, '_$HY', { events: [], completed: new WeakSet(), r: {}, fe() {} });
  // A page hydrates once: after that Solid holds it to be done.
  Reflect.set(sharedConfig, 'done', false);
}

function beyondProps(component: string, { attributes = {}, listeners = {} }: Given, events: ToldEvent[]): object {
  const callbacks = eventsOf(component).map((name) => [
    `on${capital(name)}`,
    (...parameters: unknown[]) => events.push({ name, parameters }),
  ]);
  const heard = Object.entries(listeners).map(([name, listener]) => [`on${capital(name)}`, listener]);
  return { ...attributes, ...Object.fromEntries([...callbacks, ...heard]) };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
