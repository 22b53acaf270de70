/** Name the custom property of a token. */
export function cssName(path: readonly string[]): string {
  return `--pg-${path.join('-').replace(/[^A-Za-z0-9_-]/g, '-')}`;
}
