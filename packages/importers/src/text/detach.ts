/**
 * Copy a text. V8 keeps a piece cut out of a longer text as a view of that one, so that a title kept for long would keep the
 * whole chunk of the file that it was read from.
 */
export function detach(text: string): string {
  return Buffer.from(text).toString();
}
