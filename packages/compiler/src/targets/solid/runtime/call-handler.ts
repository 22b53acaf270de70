/** A handler as Solid takes it: a function, or a pair of one and what it is called with first. */
// biome-ignore lint/suspicious/noExplicitAny: Solid's own type of a pair leaves its data open.
type Handler<E> = ((event: E) => void) | { 0: (data: any, event: E) => void; 1: any };

/** Call the handler that a caller gave for an event of the root, before the component's own. */
export function callHandler<E>(handler: Handler<E> | undefined, event: E): void {
  if (typeof handler === 'function') handler(event);
  else if (handler) handler[0](handler[1], event);
}
