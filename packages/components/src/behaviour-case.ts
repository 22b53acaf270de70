/** Something a reader does. Selectors are looked up inside the component. */
export type Step =
  | { press: string }
  /** Presses a point of the window, in CSS pixels from its top left corner, whatever lies there. */
  | { pressAt: readonly [x: number, y: number] }
  | { hover: string }
  | { hoverAt: readonly [x: number, y: number] }
  /** Does nothing for so many milliseconds: for what must not happen by itself, or takes its time. */
  | { wait: number }
  | { focus: string }
  | { key: string }
  /** Types at the end of what the field holds. */
  | { type: string; into: string }
  /** Chooses the option of a select by its value. */
  | { choose: string; in: string }
  /** Gives files of these names, each with its name as its text. */
  | { upload: readonly string[]; to: string }
  /** Not the reader but the owner: gives it these props beside those of the example. */
  | { give: Readonly<Record<string, unknown>> };

/** What must then be true of the first element a selector finds. */
export interface Expectation {
  selector: string;
  visible?: boolean;
  focused?: boolean;
  value?: string;
  checked?: boolean;
  /** All of its text. */
  text?: string;
  /** `null`: the attribute must be absent. */
  attributes?: Readonly<Record<string, string | null>>;
}

/** A behaviour of a component, as data, so that one suite can prove it on every target in a real browser. */
export interface BehaviourCase {
  name: string;
  /** The name of the example it starts from. */
  example: string;
  steps: readonly Step[];
  expect: readonly Expectation[];
  /** The last event the component must have told, on targets that have events. A file stands as its name. */
  lastEvent?: { name: string; parameters: readonly unknown[] };
  /** That it takes script: a page that was only written does not do it. */
  script?: true;
  /** That axe then finds nothing, in any brand and mode: for what no example shows, since it is closed at first. */
  accessible?: true;
  /** Which way the page reads; from left to right if left out. */
  direction?: 'rtl';
  /** The width of the window in CSS pixels, where it matters. */
  width?: number;
}
