import '@pantograph/web-components/css';
import { defineAll } from '@pantograph/web-components';
import { withSlots } from '../../src/targets/with-slots.js';
import { eventsOf } from './events-of.js';
import type { BrowserTarget, Given, ToldEvent } from './target.js';
import { told } from './told.js';

/** Custom elements as a page without a framework has them. */
export const webComponents: BrowserTarget = {
  name: 'web-components',
  async mount(element, component, { props, slots, attributes = {}, listeners = {} }, how) {
    const events: ToldEvent[] = [];
    const host = how === 'hydrate' ? element.querySelector<HTMLElement>(`pg-${component}`) : null;
    const shown = host ?? document.createElement(`pg-${component}`);
    for (const name of eventsOf(component)) {
      shown.addEventListener(name, (event) =>
        // An event of the platform says null where it says nothing.
        events.push(told(component, name, (event as CustomEvent<unknown>).detail ?? undefined)),
      );
    }
    for (const [name, listener] of Object.entries(listeners)) shown.addEventListener(name, listener);
    defineAll();
    if (!host) {
      for (const [name, value] of Object.entries(attributes)) shown.setAttribute(name, value);
      Object.assign(shown, props);
      shown.innerHTML = withSlots(slots);
      element.append(shown);
    }
    await settled();
    let given: Given['props'] = props;
    const update = async (next: Given['props']) => {
      const gone = Object.keys(given).filter((name) => !(name in next));
      Object.assign(shown, Object.fromEntries(gone.map((name) => [name, undefined])), next);
      given = next;
      await settled();
    };
    return { events, update, unmount: async () => shown.remove() };
  },
};

/** Wait until what nests in an element is shown too: each is, once the one around it is. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
