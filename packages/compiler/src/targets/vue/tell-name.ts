/** Name the function that tells an event: `openChange` is told by `tellOpenChange`. */
export function tellName(event: string): string {
  return `tell${event.charAt(0).toUpperCase()}${event.slice(1)}`;
}
