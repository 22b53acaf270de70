/** Stands for what the comparison of versions does not show. */
export function Nothing() {
  return null;
}
