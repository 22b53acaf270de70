/** Read a flag that may be written as an attribute alone: `<button pgButton disabled>` gives the empty text. */
export function toBoolean(value: boolean | '' | undefined): boolean | undefined {
  return value === '' ? true : value;
}
