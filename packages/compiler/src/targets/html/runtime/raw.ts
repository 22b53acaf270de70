import type { Html } from './html.js';

/** Vouch for a string as HTML. Whatever it contains reaches the page: never pass what a reader wrote. */
export function raw(html: string): Html {
  return html as Html;
}
