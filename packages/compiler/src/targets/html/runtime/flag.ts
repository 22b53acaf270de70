/** Write an attribute that is there or not, such as `disabled`. */
export function flag(written: string, value: unknown): string {
  return value ? written : '';
}
