import { domainToASCII } from 'node:url';

const shape = /^([^\s@<>()[\]\\,;:"\p{Cc}]{1,64})@([^\s@<>()[\]\\,;:"/\p{Cc}]+\.[^\s@<>()[\]\\,;:"/.\p{Cc}]{2,})$/u;

/** Read an email address as people type it, in small letters; undefined where it is none. */
export function readEmail(typed: string): string | undefined {
  const [, name, domain] = shape.exec(typed.trim()) ?? [];
  if (name === undefined || domain === undefined || name.startsWith('.') || name.endsWith('.') || name.includes('..')) {
    return undefined;
  }
  const host = domainToASCII(domain);
  const email = `${name.toLowerCase()}@${host}`;
  return host === '' || email.length > 254 ? undefined : email;
}
