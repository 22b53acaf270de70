/** Find the first element of a selector. */
export function find(root: HTMLElement, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector} in ${root.innerHTML.slice(0, 300)}`);
  return element;
}
