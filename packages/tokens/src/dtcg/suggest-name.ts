/** Find a name that was perhaps meant: one that ends alike, or differs by a letter or two. */
export function suggestName(name: string, known: Iterable<string>): string | undefined {
  const last = name.split('.').at(-1) ?? name;
  let best: { name: string; steps: number } | undefined;
  for (const other of known) {
    const steps = distance(other, name);
    if (steps <= 2 && steps < (best?.steps ?? 3)) best = { name: other, steps };
    else if (!best && other.endsWith(`.${last}`)) best = { name: other, steps: 3 };
  }
  return best?.name;
}

function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 3;
}
