/**
 * Find the line (1-based) on which a key of a JSON text stands, by its path. Falls back to the nearest ancestor.
 * A scan of our own because `JSON.parse` keeps no positions; the text is known to be valid JSON.
 */
export function locatePath(text: string, path: readonly string[]): number {
  const stack: { keys: boolean; name: string }[] = [];
  let line = 1;
  let best = { depth: 0, line: 1 };
  let name = '';
  const seen = (): void => {
    const trail = stack.slice(1).map((level) => level.name);
    const depth = trail.length + 1;
    if (depth <= path.length && depth > best.depth && [...trail, name].every((key, i) => key === path[i])) {
      best = { depth, line };
    }
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\n') line++;
    else if (char === '"') {
      const end = endOfString(text, i);
      const top = stack.at(-1);
      if (top?.keys && /^\s*:/.test(text.slice(end + 1, end + 40))) {
        name = JSON.parse(text.slice(i, end + 1));
        seen();
      }
      i = end;
    } else if (char === '{' || char === '[') stack.push({ keys: char === '{', name });
    else if (char === '}' || char === ']') stack.pop();
  }
  return best.line;
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}
