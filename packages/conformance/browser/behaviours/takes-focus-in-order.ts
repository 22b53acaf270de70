import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Behaviour } from '../suite/behaviour.js';
import { firstExample } from '../suite/first-example.js';
import { show } from '../suite/show.js';
import { tabStops } from '../support/tab-stops.js';

/** Everything that takes focus is reached with Tab, in the order it stands in, and an update takes the focus from nothing. */
export const takesFocusInOrder: Behaviour = (subject) => [
  {
    behaviour: 'is reached with Tab, and keeps the focus when it is updated',
    async prove() {
      const first = firstExample(subject);
      const { element, update, unmount } = await show(subject, first);
      const reachable = tabStops(element());
      for (const each of reachable) {
        const before = document.activeElement;
        await userEvent.tab();
        while (hasStopsInside(before) && document.activeElement === before) await userEvent.tab();
        expect(document.activeElement).toBe(each);
      }
      // A page that is written anew has no focus to keep.
      if (subject.target.name !== 'html') {
        await update({ ...first.props });
        expect(document.activeElement).toBe(reachable.at(-1) ?? document.activeElement);
      }
      await unmount();
    },
  },
];

/** Tell whether the browser has stops of its own in an element, as many as it likes: the controls of a film, the parts of a date. */
function hasStopsInside(element: Element | null): boolean {
  if (element instanceof HTMLMediaElement) return true;
  return element instanceof HTMLInputElement && /^(date|datetime-local|month|time|week)$/.test(element.type);
}
