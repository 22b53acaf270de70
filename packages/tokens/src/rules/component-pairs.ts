import type { ContrastPair } from './contrast-pairs.js';

/**
 * List the pairs that the names of component tokens promise: `footer.text` and `footer.muted` stand on
 * `footer.background`, `call-to-action.button-text` on `call-to-action.button`.
 */
export function componentPairs(colors: Iterable<string>): ContrastPair[] {
  const known = new Set(colors);
  return [...known].flatMap((front) => {
    const back = groundOf(front);
    return back !== undefined && known.has(back) ? [{ front, back, minimum: 4.5 as const }] : [];
  });
}

function groundOf(id: string): string | undefined {
  if (/\.(text|muted)$/.test(id)) return id.replace(/\w+$/, 'background');
  return id.endsWith('-text') ? id.slice(0, -'-text'.length) : undefined;
}
