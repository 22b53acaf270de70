import { isServer } from 'solid-js/web';

/**
 * Write the text that a textarea starts with. A browser that reads HTML drops a line break at its beginning, so a server writes
 * one more.
 */
export function defaultText(value: string | undefined): string {
  const text = value ?? '';
  return isServer && text.startsWith('\n') ? `\n${text}` : text;
}
