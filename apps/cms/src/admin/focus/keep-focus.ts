import { FocusHistory } from './focus-history.ts';
import { beginningOf, rowsShown } from './rows.ts';

/** What adds a row to a list. */
const adding = '.array-field__add-row, .array-actions__add, .array-actions__duplicate, .blocks-drawer__block button';
/** How long a new row is waited for, in milliseconds: a drawer closes and the server draws the row's fields. */
const rowWithin = 3_000;

/**
 * Keep the focus of who works with the keyboard: Payload drops it where a row is moved, removed or added and where a list of actions
 * or a drawer closes. It goes back the way it came, and into a row that was made. Gives what ends it.
 */
export function keepFocus(): () => void {
  const history = new FocusHistory();
  let byKeyboard = false;
  let isAsked = false;
  let made: { before: ReadonlySet<Element>; until: number } | undefined;

  const look = () => {
    isAsked = false;
    const { activeElement, body } = document;
    const row =
      made && performance.now() < made.until ? rowsShown().find((each) => !made?.before.has(each)) : undefined;
    const drawers = [...document.querySelectorAll('.drawer--is-open')];
    if (row && drawers.every((drawer) => drawer.contains(row))) {
      made = undefined;
      beginningOf(row)?.focus();
    } else if (byKeyboard && (activeElement === null || activeElement === body)) history.last()?.focus();
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    // After who took it away has had its chance to put it somewhere.
    requestAnimationFrame(() => setTimeout(look));
  };

  const ending = new AbortController();
  const hear = <Type extends keyof DocumentEventMap>(type: Type, then: (event: DocumentEventMap[Type]) => void) =>
    document.addEventListener(type, then, { capture: true, signal: ending.signal });
  hear('keydown', () => {
    byKeyboard = true;
  });
  hear('pointerdown', () => {
    byKeyboard = false;
    made = undefined;
  });
  hear('focusin', ({ target }) => target instanceof HTMLElement && history.keep(target));
  hear('focusout', ({ relatedTarget }) => relatedTarget === null && ask());
  hear('click', ({ target }) => {
    if (!byKeyboard || !(target instanceof Element) || !target.closest(adding)) return;
    made = { before: new Set(rowsShown()), until: performance.now() + rowWithin };
  });
  const observer = new MutationObserver(ask);
  observer.observe(document.body, { subtree: true, childList: true });
  return () => {
    ending.abort();
    observer.disconnect();
  };
}
