import type { Attributes } from './attributes.js';
import { escapeHtml } from './escape-html.js';
import { joinClasses } from './join-classes.js';
import { safeUrl } from './safe-url.js';
import { urlAttributes } from './url-attributes.js';

const validName = /^[a-z_:][a-z0-9_.:-]*$/i;

/**
 * Open the root element of a component with its class and the attributes its caller adds. What the component itself
 * says (`own`) stays; event handlers in text are refused.
 */
export function openRoot(
  open: string,
  className: string | undefined,
  attributes: Attributes | undefined,
  own: readonly string[],
): string {
  if (attributes === undefined) return className ? `${open} class="${escapeHtml(className)}"` : open;
  let html = open;
  const classes = joinClasses(className, attributes.class);
  if (classes) html += ` class="${escapeHtml(classes)}"`;
  for (const [name, value] of Object.entries(attributes)) {
    const key = name.toLowerCase();
    if (key === 'class' || own.includes(key) || !validName.test(name) || key.startsWith('on') || key === 'srcdoc')
      continue;
    const saysState = key.startsWith('aria-') || key.startsWith('data-');
    if (value === undefined || value === null || (value === false && !saysState)) continue;
    const text = value === true && !saysState ? '' : String(value);
    html += ` ${name}="${escapeHtml(urlAttributes.has(key) ? safeUrl(text) : text)}"`;
  }
  return html;
}
