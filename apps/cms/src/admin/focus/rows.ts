/** A row of a list of the form, as Payload draws them. */
const row = '.blocks-field__rows > *, .array-field__draggable-rows > *';

const toggle = '.collapsible__toggle';
const controls = [toggle, '.collapsible__drag', '.array-actions__button'];

/** Get the row that an element stands in, or is. */
export function rowAround(element: Element): Element | null {
  return element.closest(row);
}

/** Get all rows that the page shows now. */
export function rowsShown(): Element[] {
  return [...document.querySelectorAll(row)];
}

/** A control in the head of a row, so that it is found again where Payload draws the row anew. */
export interface RowPlace {
  /** What holds the rows of the list. */
  holder: Element;
  index: number;
  /** The id of the row, as its label says it. */
  id: string | undefined;
  control: string;
}

/** Say which row an element stands in, and at which of its controls; undefined outside of rows. */
export function placeIn(element: Element): RowPlace | undefined {
  const around = rowAround(element);
  const holder = around?.parentElement;
  if (!around || !holder) return undefined;
  const control = controls.find((each) => element.matches(each)) ?? toggle;
  return { holder, index: [...holder.children].indexOf(around), id: idOf(around), control };
}

/** Find where to go on in a list: in the same row wherever it is now, else in the one after it, the last, or where one is added. */
export function inPlaceOf({ holder, index, id, control }: RowPlace): HTMLElement | null {
  const same = id === undefined ? undefined : [...holder.children].find((each) => idOf(each) === id);
  const next = holder.children[Math.min(index, holder.children.length - 1)];
  return (
    same?.querySelector<HTMLElement>(control) ??
    next?.querySelector<HTMLElement>(toggle) ??
    holder.closest('.field-type')?.querySelector<HTMLElement>(':scope > button') ??
    null
  );
}

function idOf(around: Element): string | undefined {
  return around.querySelector<HTMLElement>('[data-row]')?.dataset.row;
}

/** Find where to begin in a row: at what opens it, which says what it is and is there before its fields are, or its first field. */
export function beginningOf(row: Element): HTMLElement | undefined {
  const fields = row.querySelectorAll<HTMLElement>(
    '.collapsible__content :is(input:not([type="hidden"]), textarea, [contenteditable="true"])',
  );
  return row.querySelector<HTMLElement>(toggle) ?? [...fields].find(mayHaveFocus);
}

/** Tell whether an element can be given the focus now. */
export function mayHaveFocus(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null
  );
}
