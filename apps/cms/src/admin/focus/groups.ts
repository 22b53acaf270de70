import { mayHaveFocus, rowAround } from './rows.ts';

/** Controls of which one takes the place of another: a field's, those of the bar that change the state or go back and forth. */
const groups = '.field-type, .document-steps, .document-bar';

const control =
  'button, a[href], input:not([type="hidden"]), select, textarea, summary, [contenteditable="true"], [tabindex="0"]';

/** Get the group that an element stands in, within its row. */
export function groupOf(element: Element): Element | undefined {
  const group = element.closest(groups);
  return group && rowAround(group) === rowAround(element) ? group : undefined;
}

/** Find where to go on in a group: at the first control that the keyboard reaches. In the bar that is an action. */
export function firstIn(group: Element): HTMLElement | undefined {
  return controlsIn(group.querySelector('.document-actions') ?? group)[0] ?? controlsIn(group)[0];
}

function controlsIn(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(control)].filter((each) => each.tabIndex >= 0 && mayHaveFocus(each));
}
