/** Define a custom element, unless the page has one of that name: two packages may bring the same. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
