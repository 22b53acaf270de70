import type { FormState } from 'payload';

/** What opens the entry of a list in a form. */
type OpenRow = (path: string, index: number) => void;

/**
 * Show the field of a path and give it the focus: the entries it stands in are opened first. Where the path leads to no
 * field, what is nearest above it is shown.
 */
export function jumpToField(path: string, openRow: OpenRow): void {
  const parts = path.split('.');
  for (const [index, part] of parts.entries()) {
    if (index > 0 && /^\d+$/.test(part)) openRow(parts.slice(0, index).join('.'), Number(part));
  }
  const ends = Date.now() + 1500;
  const look = () => {
    const found = findField(path);
    if (!found && Date.now() < ends) return void setTimeout(look, 60);
    show(found ?? nearest(parts));
  };
  setTimeout(look, 60);
}

/** Open an entry of a list by the form's own means. */
export function rowOpener(fields: FormState, dispatch: (action: never) => void): OpenRow {
  return (path, index) => {
    const rows = fields[path]?.rows;
    if (!rows?.[index]?.collapsed) return;
    const updatedRows = rows.map((row, at) => (at === index ? { ...row, collapsed: false } : row));
    dispatch({ type: 'SET_ROW_COLLAPSED', path, updatedRows } as never);
  };
}

function findField(path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`;
  return document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(`${id}__`)}"]`);
}

/** Find the nearest field or entry above a path. */
function nearest(parts: readonly string[]): HTMLElement | null {
  for (let length = parts.length; length > 0; length--) {
    const some = parts.slice(0, length);
    const row = /^\d+$/.test(some.at(-1) ?? '')
      ? document.getElementById(`${some.slice(0, -1).join('-')}-row-${some.at(-1)}`)
      : null;
    const found = row ?? findField(some.join('.'));
    if (found) return found;
  }
  return null;
}

function show(element: HTMLElement | null): void {
  if (!element) return;
  for (let folded = closed(element); folded; folded = closed(folded.parentElement)) {
    folded.querySelector<HTMLElement>('.collapsible__toggle')?.click();
  }
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const inner = element.matches('input, textarea, select, [contenteditable]')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button');
  inner?.focus({ preventScroll: true });
}

/** Get the nearest folded part of the form that an element is in. */
function closed(element: Element | null): Element | null | undefined {
  return element?.closest('.collapsible--collapsed');
}
