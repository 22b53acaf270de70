const special = /[&<>"]/;
const all = /[&<>"]/g;
const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Write a value as HTML text, safe also between double quotes. Nothing, true and false write nothing. */
export function escapeHtml(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'string') {
    return special.test(value) ? value.replace(all, (character) => references[character] ?? '') : value;
  }
  if (typeof value === 'number') return `${value}`;
  return value === null || value === undefined || typeof value === 'boolean' ? '' : escapeHtml(String(value));
}
