import { renderHtml } from '../../src/targets/render-html.js';
import type { BrowserTarget } from './target.js';

/** A page as it was written: it tells no events, and whoever changes it writes it anew. */
export const html: BrowserTarget = {
  name: 'html',
  async mount(element, component, { props, slots, attributes, listeners = {} }) {
    const update = async (next: typeof props) => {
      element.innerHTML = renderHtml(component, next, slots, attributes);
      for (const [name, listener] of Object.entries(listeners)) {
        element.firstElementChild?.addEventListener(name, listener);
      }
    };
    await update(props);
    return { events: [], update, unmount: async () => element.replaceChildren() };
  },
};
