const width = 80;

/** Write a value as a JavaScript literal, on one line where it is short. What is `undefined` is left out of objects. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const parts = Array.isArray(value) ? value.map(literal) : membersOf(value);
  if (parts.length === 0) return open.trim() + close.trim();
  const line = `${open}${parts.join(', ')}${close}`;
  if (line.length <= width && !line.includes('\n')) return line;
  return `${open.trim()}\n${parts.map((part) => `${indent(part)},\n`).join('')}${close.trim()}`;
}

/** Indent all lines of a text that are not empty. */
export function indent(text: string, by = '  '): string {
  return text.replace(/^(?=.)/gm, by);
}

function membersOf(value: object): string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : quoted(key)}: ${literal(member)}`);
}

/** Signs that nobody sees: ends of lines that JSON leaves alone, and those that turn the direction of what follows, in code too. */
export const unseen = /[\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** As JSON escapes, in single quotes. `</script` would end one that the literal stands in. */
function quoted(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/<\/(?=script)/gi, '<\\/');
  return `'${inner.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}'`;
}
