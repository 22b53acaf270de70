const real = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes') ?? {};

/**
 * Let the virtual screen reader see all that stands in a custom element of Stencil, as a browser's own accessibility tree does: to
 * scripts such an element shows what its user put into it alone. Gives what ends that.
 */
export function showRealChildren(): () => void {
  const hosts = [...document.querySelectorAll('*')].filter((each) => each.localName.includes('-'));
  for (const host of hosts) Object.defineProperty(host, 'childNodes', real);
  return () => {
    for (const host of hosts) Reflect.deleteProperty(host, 'childNodes');
  };
}
