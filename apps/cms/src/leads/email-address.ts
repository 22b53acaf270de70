import { domainToASCII } from 'node:url';

const shape = /^([^\s@<>()[\]\\,;:"\p{Cc}]{1,64})@([^\s@<>()[\]\\,;:"/\p{Cc}]+\.[^\s@<>()[\]\\,;:"/.\p{Cc}]{2,})$/u;

/** A part of a host's name between dots: https://www.rfc-editor.org/rfc/rfc1123#section-2.1 */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Read an email address as people type it, in small letters; undefined where it is none. */
export function readEmail(typed: string): string | undefined {
  const [, name, domain] = shape.exec(typed.trim()) ?? [];
  if (name === undefined || domain === undefined || name.startsWith('.') || name.endsWith('.') || name.includes('..')) {
    return undefined;
  }
  const host = domainToASCII(domain);
  const email = `${name.toLowerCase()}@${host}`;
  return email.length <= 254 && host.split('.').every((part) => label.test(part)) ? email : undefined;
}
