/** What stays on the host alone: where it stands among slots, whether it is shown, and handlers, which events bubble up to. */
const staying = /^(slot|hidden|on|s-|c-|prop-)/;
/** What the host keeps too: others find it, style it and change it by these. */
const shared = /^(class|style|lang|dir|data-|_|v-)/;

/**
 * Pass an attribute of the host on to the root element, where it means something: the host has no box and no role. What
 * there may be once in a page, and what says something of a control, moves; what others know the host by stays there too.
 * A class is joined with the root's own.
 *
 * @param passed the classes and attributes that were passed on before; brought up to date
 */
export function passAttribute(host: HTMLElement, root: HTMLElement, name: string, passed: Map<string, string>): void {
  if (staying.test(name)) return;
  const value = host.getAttribute(name);
  if (name === 'class') {
    root.classList.remove(...tokens(passed.get(name)));
    root.classList.add(...tokens(value));
  } else if (value !== null) {
    // What the component says itself stays.
    if (root.hasAttribute(name) && !passed.has(name)) return;
    root.setAttribute(name, value);
    if (!shared.test(name)) host.removeAttribute(name);
  } else if (passed.has(name) && shared.test(name)) root.removeAttribute(name);
  if (value === null && shared.test(name)) passed.delete(name);
  else if (value !== null) passed.set(name, value);
}

function tokens(classes: string | null | undefined): string[] {
  return classes?.split(/\s+/).filter(Boolean) ?? [];
}
