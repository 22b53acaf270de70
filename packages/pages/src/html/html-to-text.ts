const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** Elements whose end is a pause for the reader; words in them must not run together. */
const block = /<\/?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|blockquote|pre|figure|figcaption|br|hr)\b[^>]*>/gi;

/** Get the words of stored HTML, without its tags. */
export function htmlToText(html: string): string {
  return html
    .replace(block, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) =>
      name
        ? (named[name.toLowerCase()] ?? whole)
        : fromCode(decimal ? Number(decimal) : Number.parseInt(hex, 16), whole),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function fromCode(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
