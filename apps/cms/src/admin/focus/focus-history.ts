import { inPlaceOf, mayHaveFocus, placeIn, type RowPlace } from './rows.ts';

/** Something that had the focus, and the row that it stood in. */
interface Stop {
  element: HTMLElement;
  place: RowPlace | undefined;
}

/** As far back as one may have to go: out of a list of actions, of a drawer, of a row. */
const longest = 24;

/** What had the focus, so that it can go on from there when what has it is taken away. */
export class FocusHistory {
  #stops: Stop[] = [];

  keep(element: HTMLElement): void {
    const before = this.#stops.filter((stop) => stop.element !== element);
    this.#stops = [...before, { element, place: placeIn(element) }].slice(-longest);
  }

  /** Find where to go on: at what had the focus last and is still there, or at what took the place of its row. */
  last(): HTMLElement | undefined {
    for (const { element, place } of this.#stops.toReversed()) {
      if (mayHaveFocus(element)) return element;
      const instead = !element.isConnected && place?.holder.isConnected ? inPlaceOf(place) : undefined;
      if (instead && mayHaveFocus(instead)) return instead;
    }
    return undefined;
  }
}
