import { attributeNames } from './attribute-names.js';
import type { HostAttributes } from './host-attributes.js';
import { passAttribute } from './pass-attribute.js';
import { readAttribute } from './read-attribute.js';

const connected = new WeakSet<HTMLElement>();

/** Pass the attributes of a host on to its root, now and whenever they change. */
export function connectHost(host: HTMLElement, root: HTMLElement | undefined, attributes: HostAttributes): void {
  if (!root || connected.has(host)) return;
  connected.add(host);
  if ('s-id' in host) dropEmptyClasses(root);
  const passed = new Map<string, string>();
  const receive = (name: string) => {
    if (attributes.own.includes(name)) readAttribute(host, name, attributes);
    else passAttribute(host, root, name, passed);
  };
  for (const name of attributeNames(host)) if (!attributes.own.includes(name)) receive(name);
  // A server has none: there nothing changes any more.
  if (typeof MutationObserver === 'undefined') return;
  new MutationObserver((records) => {
    for (const { attributeName } of records) if (attributeName !== null) receive(attributeName);
  }).observe(host, { attributes: true });
}

/** Stencil leaves an empty class on each element without one that it takes over from a server. */
function dropEmptyClasses(root: HTMLElement): void {
  for (const element of root.querySelectorAll('[class=""]')) element.removeAttribute('class');
}
