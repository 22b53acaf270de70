/** Name the prop through which a slot's snippet is given: Svelte gives what stands between the tags as `children`. */
export function slotProp(slot: string): string {
  return slot === 'default' ? 'children' : slot;
}
