import { renderHtml } from '../../src/targets/render-html.js';
import type { Subject } from '../suite/behaviour.js';
import { stage } from '../support/stage.js';
import { tabStops } from '../support/tab-stops.js';

/** Tell whether there is something to do in a component: it tells events, keeps a value, or takes the focus in an example. */
export function isInteractive({ component, contract, examples }: Omit<Subject, 'target'>): boolean {
  const { events = {}, models = {} } = contract;
  if (Object.keys({ ...events, ...models }).length > 0) return true;
  return Object.values(examples).some(({ props, slots }) => {
    const element = stage();
    element.innerHTML = renderHtml(component, props, slots);
    return tabStops(element).length > 0;
  });
}
