import { firstIn, groupOf } from './groups.ts';
import { inPlaceOf, mayHaveFocus, placeIn, type RowPlace } from './rows.ts';

/** Something that had the focus, the group of controls that it stood in, and the row. */
interface Stop {
  element: HTMLElement;
  group: Element | undefined;
  place: RowPlace | undefined;
}

/** As far back as one may have to go: out of a list of actions, of a drawer, of a row. */
const longest = 24;

/** What had the focus, so that it can go on from there when what has it is taken away. */
export class FocusHistory {
  #stops: Stop[] = [];

  keep(element: HTMLElement): void {
    const before = this.#stops.filter((stop) => stop.element !== element);
    this.#stops = [...before, { element, group: groupOf(element), place: placeIn(element) }].slice(-longest);
  }

  /** Tell whether what had the focus last could have it still. */
  isLastThere(): boolean {
    const stop = this.#stops.at(-1);
    return stop !== undefined && mayHaveFocus(stop.element);
  }

  /** Find where to go on: at what had the focus last and is still there, or at what is now in its group or took the place of its row. */
  last(): HTMLElement | undefined {
    for (const { element, group, place } of this.#stops.toReversed()) {
      if (mayHaveFocus(element)) return element;
      if (element.isConnected) continue;
      const instead = group?.isConnected ? firstIn(group) : place?.holder.isConnected ? inPlaceOf(place) : undefined;
      if (instead && mayHaveFocus(instead)) return instead;
    }
    return undefined;
  }
}
