import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Properties that Vue sets without what HTML writes for them, and the property that is what HTML writes. */
const reflected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  textarea: { value: 'defaultValue' },
  audio: { muted: 'defaultMuted' },
  video: { muted: 'defaultMuted' },
};

/**
 * Set the content of a text area, and whether a video began silent, in the browser as the server writes them: a form that
 * is reset goes back to it. Vue does so for other controls.
 *
 * @see https://github.com/vuejs/core/issues/6007
 */
export const reflectValues: Plugin = ({ component }) => {
  walkNodes(component.children, ({ name: element, bindings }) => {
    for (const [name, property] of Object.entries(reflected[element] ?? {})) {
      const code = bindings[name]?.code;
      if (code === undefined) continue;
      // A point before the name makes it a property. The type of an element does not know these, so it is spread.
      bindings[property] = { type: 'spread', spreadType: 'normal', code: `{ '.${property}': ${code} }` };
    }
  });
};
