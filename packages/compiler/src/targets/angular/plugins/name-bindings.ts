import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Tell Mitosis that every binding is named as it shall be written: it puts `attr.` before those of elements, takes rich text for
 * unsafe, and keeps the capitals of events that it does not know.
 */
export const nameBindings: Plugin = ({ component, contract }) => {
  const nativeAttributes = new Set<string>();
  const nativeEvents = new Set<string>();
  walkNodes(component.children, (node) => {
    node.bindings = Object.fromEntries(
      Object.entries(node.bindings).map(([name, binding]) => [name.replace(/^input\./, ''), binding]),
    );
    for (const name of Object.keys(node.bindings)) {
      const event = /^on([A-Z].*)$/.exec(name)?.[1];
      if (event === undefined) nativeAttributes.add(name);
      else if (!(event.charAt(0).toLowerCase() + event.slice(1) in contract.events))
        nativeEvents.add(event.toLowerCase());
    }
  });
  component.meta.useMetadata = {
    angular: {
      nativeAttributes: [...nativeAttributes],
      nativeEvents: [...nativeEvents],
      sanitizeInnerHTML: true,
    },
  };
};
