/** Name the callback prop of an event: `openChange` is told through `onOpenChange`. */
export function callbackName(event: string): string {
  return `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;
}
