/**
 * Let the virtual screen reader know what a browser skips, such as what a closed `details` holds: it asks styles for `display` and
 * `visibility` alone. Gives what ends that.
 */
export function skipWhatIsClosed(): () => void {
  const { getComputedStyle } = window;
  window.getComputedStyle = (element, pseudo) => {
    const style = getComputedStyle.call(window, element, pseudo);
    if (style.display === 'contents' || element.checkVisibility()) return style;
    return new Proxy(style, {
      get(target, name) {
        if (name === 'display') return 'none';
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  return () => {
    window.getComputedStyle = getComputedStyle;
  };
}
