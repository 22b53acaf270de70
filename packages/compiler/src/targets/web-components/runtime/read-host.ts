import type { HostAttributes } from './host-attributes.js';
import { readAttribute } from './read-attribute.js';

/** Read the props that a host has as attributes, before it is rendered for the first time. */
export function readHost(host: HTMLElement, attributes: HostAttributes): void {
  for (const name of attributes.own) readAttribute(host, name, attributes);
}
