import { hash53 } from './hash53.ts';

/** Hash a text, to tell later whether it changed. White space at its ends is no change. */
export function textHash(text: string): string {
  return hash53(text.trim(), 0).toString(36);
}
