/** Write JSON whose texts have no halves of characters, which strict readers refuse: https://www.rfc-editor.org/rfc/rfc8259#section-8.2 */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_name, inner) => (typeof inner === 'string' ? inner.toWellFormed() : inner), indent);
}
