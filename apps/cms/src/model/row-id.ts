import { hash53 } from './hash53.ts';

/**
 * Name a row of a list: the same for the same place of the same document, so that reading a form twice gives the same
 * rows. 24 hexadecimal digits, as Payload's own have.
 */
export function rowId(place: string): string {
  return [1, 2].map((seed) => hash53(place, seed).toString(16).padStart(14, '0').slice(-12)).join('');
}
