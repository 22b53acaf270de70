import { escapeHtml } from './escape-html.js';

/**
 * Write a component's element as HTML: props become attributes, data among them JSON. What is undefined or null is
 * left out; false is written, since a prop may be true without it.
 *
 * @param name of the element, such as `pg-faq`
 * @param content HTML that is trusted as it stands: what the slots hold
 */
export function writeElement(name: string, props: object, content = ''): string {
  const attributes = Object.entries(props).flatMap(([prop, value]: [string, unknown]) => {
    if (value === undefined || value === null) return [];
    const attribute = prop.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === true) return [` ${attribute}`];
    return [` ${attribute}="${escapeHtml(typeof value === 'object' ? dataText(value) : String(value))}"`];
  });
  return `<${name}${attributes.join('')}>${content}</${name}>`;
}

/** Write data as JSON. A parser of HTML replaces the sign NUL in any other attribute, so it is replaced here too. */
function dataText(value: object): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.replaceAll('\0', '\uFFFD') : each,
  );
}
