import { enterDrawer } from './enter-drawer.ts';
import { FocusHistory } from './focus-history.ts';
import { beginningOf, rowsShown } from './rows.ts';

/** What adds a row to a list. */
const adding = '.array-field__add-row, .array-actions__add, .array-actions__duplicate, .blocks-drawer__block button';
/** How long a new row is waited for at most, in milliseconds, where nothing else is done: a drawer closes and the row is drawn. */
const rowWithin = 20_000;
/** How soon a drawer that is not seen yet is tried again, in milliseconds. */
const again = 50;

/**
 * Keep the focus of who works with the keyboard: Payload drops it where a row is moved, removed or added and where a list of actions
 * or a drawer closes. It goes back the way it came, into a row that was made, and into a drawer that opens. Gives what ends it.
 */
export function keepFocus(): () => void {
  const history = new FocusHistory();
  let byKeyboard = false;
  let isTab = false;
  let isAsked = false;
  const entered = new WeakSet<Element>();
  let made: { before: ReadonlySet<Element>; until: number } | undefined;

  const look = () => {
    isAsked = false;
    const { activeElement, body } = document;
    const row =
      made && performance.now() < made.until ? rowsShown().find((each) => !made?.before.has(each)) : undefined;
    const drawers = [...document.querySelectorAll<HTMLElement>('.drawer--is-open')];
    if (row && drawers.every((drawer) => drawer.contains(row))) {
      made = undefined;
      beginningOf(row)?.focus();
      return;
    }
    const top = drawers.at(-1);
    if (top && !entered.has(top)) {
      if (!byKeyboard || top.contains(activeElement) || enterDrawer(top)) entered.add(top);
      else setTimeout(ask, again);
    }
    // Who goes past the last control of the page with Tab leaves it.
    else if (byKeyboard && !(isTab && history.isLastThere()) && (activeElement === null || activeElement === body)) {
      history.last()?.focus();
    }
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
  hear('keydown', ({ key }) => {
    byKeyboard = true;
    isTab = key === 'Tab';
    made = undefined;
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
