/**
 * Give the focus to a drawer that opened, so that its name is read and Tab goes on to its first control. Tells whether it took it:
 * while it begins to come in, it is not seen yet and takes none.
 */
export function enterDrawer(drawer: HTMLElement): boolean {
  drawer.tabIndex = -1;
  drawer.focus({ preventScroll: true });
  return drawer.contains(document.activeElement);
}
