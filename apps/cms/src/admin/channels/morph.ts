/**
 * Change a document into another, and touch only what differs: pictures that stay are not fetched again, and whoever reads keeps the
 * place they read at.
 */
export function morph(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  const wanted = [...to.childNodes];
  const there = [...from.childNodes];
  for (const [index, node] of wanted.entries()) {
    const old = there[index];
    if (!old) from.append(from.ownerDocument.importNode(node, true));
    else if (isElement(old) && isElement(node) && old.tagName === node.tagName) morph(old, node);
    else if (!isElement(old) && old.nodeType === node.nodeType) {
      if (old.nodeValue !== node.nodeValue) old.nodeValue = node.nodeValue;
    } else from.replaceChild(from.ownerDocument.importNode(node, true), old);
  }
  for (const old of there.slice(wanted.length)) old.remove();
}

/** Nodes of another window are instances of its own classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
