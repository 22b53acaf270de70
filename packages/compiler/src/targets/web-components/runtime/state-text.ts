/** Write a state as the text of its attribute; what is absent has none. */
export function stateText(value: string | number | boolean | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}
