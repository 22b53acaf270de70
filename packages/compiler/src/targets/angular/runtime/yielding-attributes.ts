import { ElementRef, inject } from '@angular/core';

type Value = string | number | null | undefined;

/**
 * Make a function that gives an attribute of the host its value: the component's, or, where it has none, the one that the caller
 * wrote. Angular would take the caller's away.
 */
export function yieldingAttributes(): (name: string, own: Value) => Value {
  const element = inject<ElementRef<Element>>(ElementRef).nativeElement;
  const given = new Map<string, string | null>();
  const written = new Map<string, string | null>();
  return (name, own) => {
    const value = own === null || own === undefined ? null : String(own);
    const present = element.getAttribute(name);
    // What stands there and is not from here is the caller's. Where a server wrote the page, it is what would be written now.
    if (present !== value && present !== written.get(name)) given.set(name, present);
    const next = value ?? given.get(name) ?? null;
    written.set(name, next);
    return next;
  };
}
