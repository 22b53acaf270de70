/** Make a limit: of each thing `most` may happen in `ms`; more is too much. */
export function limit(most: number, ms: number): (of: string) => boolean {
  const happened = new Map<string, number[]>();
  return (of) => {
    const now = Date.now();
    const recent = (happened.get(of) ?? []).filter((at) => now - at < ms);
    if (recent.length >= most) return false;
    // What nobody asked for lately is forgotten with the rest.
    if (happened.size > 10_000) happened.clear();
    happened.set(of, [...recent, now]);
    return true;
  };
}
