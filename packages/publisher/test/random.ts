/** Make a source of random numbers that gives the same for the same seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    pick: <T>(values: readonly T[]): T => values[below(values.length)] as T,
    some: <T>(values: readonly T[], most: number): T[] =>
      [...values].sort(() => next() - 0.5).slice(0, below(most + 1)),
  };
}

export type Random = ReturnType<typeof randomFrom>;
