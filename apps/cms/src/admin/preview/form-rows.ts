/** Payload names the element of a row of sections so. */
const rowId = /^sections-row-(\d+)$/;

/** Get the row of sections that an element is in; undefined where it is in none. */
export function rowOf(element: EventTarget | null): number | undefined {
  for (let each = element instanceof Element ? element : null; each; each = each.parentElement) {
    const row = rowId.exec(each.id)?.[1];
    if (row !== undefined) return Number(row);
  }
  return undefined;
}

/** Get the element of a row of sections; null where the form does not show it. */
export function rowElement(row: number): HTMLElement | null {
  return document.getElementById(`sections-row-${row}`);
}

const fields = 'input:not([type="hidden"], .blocks-field__section-title *), textarea, select, [contenteditable="true"]';

/** How long Payload takes to unfold a row, in milliseconds, and to draw those that come into view. */
const unfoldsWithin = 400;

/** Open the fields of a row of sections, bring them into view and put the focus into the first. */
export function openRow(row: number): void {
  const element = rowElement(row);
  if (!element) return;
  element.querySelector<HTMLElement>('.collapsible__toggle--collapsed')?.click();
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const show = () => element.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
  // What was folded has its fields in the next frame, and its height a moment later.
  requestAnimationFrame(() => {
    show();
    const content = element.querySelector('.collapsible__content') ?? element;
    content.querySelector<HTMLElement>(fields)?.focus({ preventScroll: true });
  });
  setTimeout(() => element.contains(document.activeElement) && show(), unfoldsWithin);
}
