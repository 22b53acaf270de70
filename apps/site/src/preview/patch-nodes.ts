/** Attributes that a reader changes, which a fresh rendering knows nothing of. */
const readers = new Set(['open']);

/**
 * Make nodes that are shown equal to fresh ones, changing as little as can be: what stays the same stays the same node,
 * with its focus, its scroll position and its loaded picture.
 *
 * @returns the nodes that are to be shown; those that are new have yet to be put in their place
 */
export function patchNodes(shown: readonly Node[], fresh: readonly Node[]): Node[] {
  return fresh.map((node, index) => {
    const old = shown[index];
    return old && patchNode(old, node) ? old : node;
  });
}

function patchNode(shown: Node, fresh: Node): boolean {
  if (shown.nodeName !== fresh.nodeName || shown.nodeType !== fresh.nodeType) return false;
  if (!(shown instanceof Element && fresh instanceof Element)) {
    if (shown.nodeValue !== fresh.nodeValue) shown.nodeValue = fresh.nodeValue;
    return true;
  }
  patchAttributes(shown, fresh);
  placeNodes(shown, patchNodes([...shown.childNodes], [...fresh.childNodes]));
  return true;
}

/** Give an element the attributes of another. */
export function patchAttributes(shown: Element, fresh: Element): void {
  for (const { name } of [...shown.attributes]) {
    if (!fresh.hasAttribute(name) && !readers.has(name)) shown.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
}

/** Make nodes the children of an element, in this order, without moving those that are in their place. */
export function placeNodes(parent: Element, nodes: readonly Node[]): void {
  const wanted = new Set(nodes);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  let next = parent.firstChild;
  for (const node of nodes) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}
