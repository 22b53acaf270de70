import { type ClassMethod, isIdentifier, isMemberExpression, isThisExpression, traverseFast } from '@babel/types';

/**
 * Name the member of a class that tells an event: `remove` is told by `tellRemove`. A member named like the event would take
 * the place of an element's own method of that name, and `element.remove()` is one.
 */
export function eventMember(event: string): string {
  return `tell${event.charAt(0).toUpperCase()}${event.slice(1)}`;
}

/** Have a method tell its events by those members. Mitosis names them like the events. */
export function nameEvents(method: ClassMethod, events: readonly string[]): void {
  traverseFast(method, (node) => {
    if (!isMemberExpression(node) || !isThisExpression(node.object) || !isIdentifier(node.property)) return;
    if (events.includes(node.property.name)) node.property.name = eventMember(node.property.name);
  });
}
