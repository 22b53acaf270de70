// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is for.
const inside = /[\u0000-\u001f\u007f\u2028\u2029]/;

/** Tell whether an address says all that its kind must: a host after `https:`, a key after `page:`, no backslash. */
export function isWholeUrl(url: string): boolean {
  // Browsers read a backslash as a slash: what looks like a path of this site leads to another.
  if (url.includes('\\')) return false;
  // A line that ends inside an address would begin another one, wherever addresses are written as lines.
  if (inside.test(url.trim())) return false;
  const [, scheme = '', rest = ''] = /^(https?|mailto|tel|page|post):(.*)$/is.exec(url.trim()) ?? [];
  if (/^https?$/i.test(scheme)) return /^\/\/[^/?#]/.test(rest) && URL.canParse(url);
  return scheme === '' || /^[^#?]/.test(rest);
}
