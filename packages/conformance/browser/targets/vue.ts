import { createApp, createSSRApp, nextTick, shallowRef } from 'vue';
import { vueElement } from '../../src/targets/vue-element.js';
import { eventsOf } from './events-of.js';
import type { BrowserTarget, Given, ToldEvent } from './target.js';

/** Vue 3, its development build, which tells on the console what is wrong. */
export const vue: BrowserTarget = {
  name: 'vue',
  async mount(element, component, { props, slots, attributes = {}, listeners = {} }, how) {
    const events: ToldEvent[] = [];
    const current = shallowRef(props);
    const callbacks = eventsOf(component).map((name) => [
      handlerName(name),
      (...parameters: unknown[]) => events.push({ name, parameters }),
    ]);
    const heard = Object.entries(listeners).map(([name, listener]) => [handlerName(name), listener]);
    const constant = { ...attributes, ...Object.fromEntries([...callbacks, ...heard]) };
    const render = () => vueElement(component, { ...current.value, ...constant }, slots);
    const app = how === 'hydrate' ? createSSRApp({ render }) : createApp({ render });
    app.mount(element);
    await nextTick();
    const update = async (next: Given['props']) => {
      current.value = next;
      await nextTick();
    };
    return { events, update, unmount: async () => app.unmount() };
  },
};

function handlerName(event: string): string {
  return `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;
}
