/** Write `<div>` in a text as `‹div›`: fields of plain text refuse what looks like HTML, and this is what it means. */
export function quoteAngles(text: string): string {
  return text.replace(/<(\/?[a-z!][^>]*)>/gi, '‹$1›');
}
