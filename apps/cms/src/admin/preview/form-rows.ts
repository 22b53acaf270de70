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
  const ends = performance.now() + unfoldsWithin;
  // What was folded has its fields a frame later or a few, and its height a moment after that.
  const enter = () => {
    show();
    if (!focusFirst(element.querySelector('.collapsible__content') ?? element) && performance.now() < ends) {
      requestAnimationFrame(enter);
    }
  };
  requestAnimationFrame(enter);
  setTimeout(() => element.contains(document.activeElement) && show(), unfoldsWithin);
}

/** Put the focus into the first field that takes it; tell whether one did. */
function focusFirst(element: Element): boolean {
  return [...element.querySelectorAll<HTMLElement>(fields)].some((field) => {
    field.focus({ preventScroll: true });
    return document.activeElement === field;
  });
}
