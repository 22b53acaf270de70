/**
 * Fail where a story is wider than its place: what a reader would have to scroll sideways for.
 *
 * @throws {Error} naming what sticks out
 */
export function noOverflow(canvas: HTMLElement): void {
  const place = canvas.querySelector<HTMLElement>('.stress');
  if (!place || place.scrollWidth <= place.clientWidth + 1) return;
  const { left, right } = place.getBoundingClientRect();
  const outside = [...place.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  });
  const named = outside.slice(0, 5).map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
  throw new Error(
    `The story is ${place.scrollWidth} px wide and has ${place.clientWidth} px. What sticks out: ${named.join(', ')}.`,
  );
}
