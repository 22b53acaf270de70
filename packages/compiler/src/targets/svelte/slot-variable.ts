/** Name the variable that a component's script has a slot's snippet under. */
export function slotVariable(slot: string): string {
  return slot === 'default' ? 'children' : slot.toLowerCase();
}
