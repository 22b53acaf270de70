/** Tell the type of a piece of state from what it is at first: Mitosis drops the one it was written with. */
export function stateType(first: string): 'string' | 'boolean' | 'any' {
  if (/^(''|"")$/.test(first)) return 'string';
  return /^(true|false)$/.test(first) ? 'boolean' : 'any';
}
