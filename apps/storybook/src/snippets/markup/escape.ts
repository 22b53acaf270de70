import { unseen } from '../literal.js';

/** Escape text for HTML. */
export function escapeText(text: string): string {
  return encode(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), unseen);
}

/** Escape a value for an attribute in double quotes. */
export function escapeAttribute(value: string): string {
  return encode(value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;'), unseen);
}

/** Write signs as HTML's numbers for them, where a template would read them as its own. */
export function encode(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Write an attribute of HTML; one without a value stands alone. */
export function htmlAttribute(name: string, value: string): string {
  return value === '' && name !== 'alt' ? name : `${name}="${escapeAttribute(value)}"`;
}
