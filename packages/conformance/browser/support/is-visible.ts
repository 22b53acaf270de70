/** Tell whether a reader can see an element: it is rendered, has a size and lies on the page. */
export function isVisible(element: HTMLElement): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const isRendered = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isRendered && width > 1 && height > 1 && right > 0 && bottom > 0;
}
