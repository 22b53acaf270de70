import type { HostAttributes } from './host-attributes.js';

/**
 * Read a prop that Stencil does not read by itself: data from JSON. A text whose name means something to a browser moves to
 * an attribute of another name, such as `prop-title`, where Stencil reads it, also in a browser that takes over from a
 * server. JSON that cannot be read is told on the console, and the prop stays as it was.
 */
export function readAttribute(host: HTMLElement, name: string, { json, taken }: HostAttributes): void {
  const value = host.getAttribute(name);
  if (value === null) return;
  const prop = json[name];
  if (taken.includes(name)) {
    host.setAttribute(`prop-${name}`, value);
    host.removeAttribute(name);
  } else if (prop !== undefined) {
    try {
      Reflect.set(host, prop, JSON.parse(value));
    } catch (error) {
      console.error(`<${host.localName} ${name}> is not JSON: ${(error as Error).message}`);
    }
  }
}
