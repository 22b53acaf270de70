/** Pair each item of a list with a key that no other of them has: of equal keys, the second and later ones get a number. */
export function withKeys<Item>(
  items: readonly Item[] | null | undefined,
  keyOf: (item: Item, index: number) => unknown,
): [item: Item, key: string][] {
  const counts = new Map<unknown, number>();
  return (items ?? []).map((item, index) => {
    const key = keyOf(item, index);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return [item, `${count}:${String(key)}`];
  });
}
