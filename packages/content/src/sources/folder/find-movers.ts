/**
 * Find items that ask for an address another has and can all have what they ask for at once: a chain whose last asks
 * for a free address, or a ring. Empty where every one of them waits for an item that stays where it is.
 */
export function findMovers(
  blocked: Iterable<string>,
  /** What an item asks for, where it may not have it. */
  wants: (item: string) => string | undefined,
  ownerOf: (address: string, item: string) => string | undefined,
): string[] {
  const stuck = new Set<string>();
  for (const first of blocked) {
    const chain = new Set<string>();
    for (let item: string | undefined = first; item !== undefined; ) {
      const address = stuck.has(item) ? undefined : wants(item);
      if (address === undefined) break;
      chain.add(item);
      item = ownerOf(address, item);
      if (item === undefined || item === first) return [...chain];
      // A ring that does not come back to the first: it takes what the first asks for.
      if (chain.has(item)) return [...chain].slice([...chain].indexOf(item));
    }
    for (const item of chain) stuck.add(item);
  }
  return [];
}
